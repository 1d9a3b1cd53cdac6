// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.ProofFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The archive itself, as an auditor starts it: in an empty folder, without a network. */
class VerifierArchiveIT {

    private static final List<DecisionRecord> DECISIONS =
            IntStream.range(0, 10).mapToObj(Kiosk::sale).toList();
    private static final TestLog LOG = TestLog.of(7, Kiosk.entries(DECISIONS));

    @TempDir private Path folder = Path.of("");

    @Test
    void checksAReceiptWithNothingButTheKey() throws Exception {
        Files.writeString(folder.resolve("receipt.json"), receipt());

        var run = start("receipt", "receipt.json", "--key", LOG.key());

        assertThat(run.said()).contains("KLOPT: deze beslissing staat zo in het logboek");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void refusesATamperedReceipt() throws Exception {
        var tampered = receipt().replace("Omdat het kan", "Omdat het mag");
        Files.writeString(folder.resolve("receipt.json"), tampered);

        var run = start("receipt", "receipt.json", "--key", LOG.key());

        assertThat(run.said()).contains("FOUT  receipt.json#/record/path/0/motivation");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void checksAWholeLog() throws Exception {
        LOG.copyTo(folder);

        var run = start("log", ".", "--key", LOG.key());

        assertThat(run.said()).contains("beslissingen: 10", "KLOPT: ");
        assertThat(run.exitCode()).isZero();
    }

    private static String receipt() {
        if (ProofFile.parse(LOG.proof(3)) instanceof Checked.Accepted<ProofFile>(var proof)) {
            var receipt = Receipt.of(DECISIONS.get(3), proof, Kiosk.PLAN.canonicalJson());
            return new String(receipt.bytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError("no proof");
    }

    private Run start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(withoutNetwork());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(Path.of(System.getProperty("verifier.archive")).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        var output = folder.resolve("output");
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(output));
    }

    /** A network of its own with nothing in it, where this machine lets a test have one. */
    private static List<String> withoutNetwork() throws InterruptedException {
        try {
            var alone = new ProcessBuilder("unshare", "-rn", "true").start();
            return alone.waitFor() == 0 ? List.of("unshare", "-rn") : List.of();
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
