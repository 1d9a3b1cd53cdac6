// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.witness.WitnessCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** The command line. Each command has a class of its own. */
@Command(
        name = "verifier",
        description = "Controleert beslissingen en logboeken, zonder netwerk.",
        subcommands = {
            ReceiptCommand.class,
            ExportCommand.class,
            LogCommand.class,
            FetchCommand.class,
            ProofCommand.class,
            WitnessCommand.class
        },
        scope = CommandLine.ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nEindcode:%n",
        exitCodeList = {
            "0:alles klopt",
            "1:er klopt iets niet; de uitvoer zegt wat en waar",
            "2:de opdracht of een bestand is niet te lezen"
        })
public final class Main {

    /** Everything holds. */
    static final int SOUND = 0;

    /** A fault was found and named. */
    static final int FAULTY = 1;

    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /**
     * Runs one command.
     *
     * @param out gets all that it says
     * @return the exit code
     */
    public static int run(PrintWriter out, String... arguments) {
        return commandLine().setOut(out).setErr(out).execute(arguments);
    }

    /** All commands; what they say goes to its writers. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failed, line, _) -> unreadable(failed, line));
    }

    /** A file that cannot be read is no fault of the log. */
    private static int unreadable(Exception failed, CommandLine line) throws Exception {
        if (failed instanceof IOException || failed instanceof UncheckedIOException) {
            line.getErr().println("Niet te lezen: " + failed.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw failed;
    }
}
