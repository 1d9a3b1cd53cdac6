// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class ProofCommandTest {

    private static final List<byte[]> ENTRIES =
            IntStream.range(0, 300)
                    .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                    .toList();

    private final TestLog log = TestLog.of(7, ENTRIES);

    @TempDir private Path folder = Path.of("");

    private Path entry = folder;
    private Path proof = folder;

    @BeforeEach
    void writeFiles() throws IOException {
        entry = Files.write(folder.resolve("entry"), ENTRIES.get(257));
        proof = Files.write(folder.resolve("proof"), log.proof(257));
    }

    @Test
    void acceptsTheProofOfAnEntry() {
        var run = Run.of("proof", entry, proof, "--key", log.key());

        assertThat(run.said())
                .contains("KLOPT: de regel staat op plaats 257 van deelwijzer/decisions/0 (300");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void refusesAnotherEntry() throws IOException {
        Files.write(entry, ENTRIES.get(256));

        var run = Run.of("proof", entry, proof, "--key", log.key());

        assertThat(run.said()).contains("KLOPT NIET").contains("ROOT_MISMATCH");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void refusesALogWithAnotherKey() {
        var run = Run.of("proof", entry, proof, "--key", TestLog.of(8, ENTRIES).key());

        assertThat(run.said()).contains("NO_TRUSTED_SIGNATURE");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void tellsAFaultOfTheLogFromAFileThatIsNotThere() {
        var run = Run.of("proof", entry, folder.resolve("none"), "--key", log.key());

        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void asksForAKey() {
        var run = Run.of("proof", entry, proof);

        assertThat(run.said()).contains("--key");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
