// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.TileCover;
import nl.deelwijzer.tlog.TilePath;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Copies a log to a folder, to be checked there; the only command that uses a network. */
@Command(
        name = "fetch",
        description =
                "Kopieert een logboek naar een map. Wat er al staat, wordt niet opnieuw gehaald.")
final class FetchCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "ADRES",
            description = "Van het logboek, zoals https://…/audit/v1/logs/0")
    private String address = "";

    @Parameters(index = "1", paramLabel = "MAP", description = "Waar de bestanden komen.")
    private Path folder = Path.of("");

    @Option(
            names = "--token-file",
            paramLabel = "BESTAND",
            description = "Bestand met het toegangstoken.")
    private Path token = Path.of("");

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** The checkpoint goes last: before that the folder holds the former log, whole. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        trust.require();
        var report = new Report(spec.commandLine().getOut());
        var source = new LogSource(address, token());
        byte[] note = source.get("checkpoint");
        var opened = new Checkpoints(trust, report).open(note, address + "/checkpoint");
        if (opened.isPresent()) {
            copy(source, opened.get(), report);
            write(folder.resolve("checkpoint"), note);
        }
        return report.end("het logboek is gekopieerd; reken het na met de opdracht log");
    }

    private void copy(LogSource source, OpenedCheckpoint opened, Report report)
            throws IOException, InterruptedException {
        var files = new LogFolder(folder);
        long size = opened.checkpoint().size();
        int fetched = 0;
        for (TilePath path : TileCover.between(0, size)) {
            if (!files.has(path)) {
                write(files.file(path), source.get(path.toString()));
                fetched++;
            }
        }
        report.remarks(fetched + " bestanden gehaald");
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, content);
    }

    private String token() throws IOException {
        return token.toString().isEmpty() ? "" : Files.readString(token).strip();
    }
}
