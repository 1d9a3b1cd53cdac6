// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** The command that serves as a witness until the process is asked to end. */
@Command(
        name = "witness",
        description = "Medeondertekent checkpoints van logboeken die alleen groeien.",
        footerHeading = "%nOmgevingsvariabelen:%n",
        footer = {
            "  DEELWIJZER_WITNESS_NAME     de eigen naam, zonder spaties en zonder +",
            "  DEELWIJZER_WITNESS_KEY      de eigen Ed25519-sleutel: 32 willekeurige bytes in base64, of",
            "  DEELWIJZER_WITNESS_KEYFILE  een bestand met precies dat",
            "  DEELWIJZER_WITNESS_LOGS     de openbare sleutels van de logboeken, met spaties ertussen",
            "  DEELWIJZER_WITNESS_FOLDER   wat de getuige gezien heeft; nooit leegmaken of terugzetten",
            "  DEELWIJZER_WITNESS_LISTEN   adres:poort (zonder opgave localhost:8087)",
            "  DEELWIJZER_WITNESS_TLSSTORE voor TLS: een PKCS #12-bestand met sleutel en certificaat, en",
            "  DEELWIJZER_WITNESS_TLSPASSWORD  het wachtwoord daarvan, of in een bestand: …TLSPASSWORDFILE"
        })
public final class WitnessCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        limitSlowClients();
        try {
            RunningWitness witness =
                    RunningWitness.start(
                            WitnessSettings.of(System.getenv()),
                            new Journal(out, Clock.systemUTC()));
            awaitEnd(witness);
            return ExitCode.OK;
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException wrong) {
            spec.commandLine().getErr().println("witness: " + wrong.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static void awaitEnd(RunningWitness witness) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            witness.close();
                            stopped.countDown();
                        }));
        stopped.await();
    }

    /** Seconds within which a request must have come and its answer be taken. */
    private static void limitSlowClients() {
        for (String name :
                List.of("sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime")) {
            if (System.getProperty(name) == null) {
                String _ = System.setProperty(name, "10");
            }
        }
    }
}
