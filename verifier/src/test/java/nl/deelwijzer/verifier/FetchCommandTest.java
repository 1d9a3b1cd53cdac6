// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class FetchCommandTest {

    private static final List<byte[]> ENTRIES =
            IntStream.range(0, 700)
                    .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                    .toList();
    private static final TestLog SHORT = TestLog.of(7, ENTRIES.subList(0, 300));
    private static final TestLog LONG = TestLog.of(7, ENTRIES);

    @TempDir private Path folder = Path.of("");

    private LogSite site = LogSite.open();

    @BeforeEach
    void copyAnHonestLog() {
        site.show(SHORT);
        assertThat(fetch().exitCode()).isZero();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void followsALogThatGrew() throws IOException {
        site.show(LONG);

        var run = fetch();

        assertThat(run.said()).contains("de eerste 300 regels zijn onveranderd").contains("KLOPT:");
        assertThat(run.exitCode()).isZero();
        assertThat(kept()).isEqualTo(LONG.note());
        assertThat(Run.of("log", folder, "--key", LONG.key()).exitCode()).isZero();
    }

    @Test
    void refusesAnotherHistoryAndKeepsWhatItHas() throws IOException {
        site.show(TestLog.of(7, forged(700)));

        var run = fetch();

        assertThat(run.said())
                .contains("FOUT  " + site.address() + "/checkpoint: volgt niet uit " + folder)
                .contains("OLD_ROOT_MISMATCH");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(kept()).isEqualTo(SHORT.note());
        site.show(LONG);
        assertThat(fetch().exitCode()).isZero();
        assertThat(Run.of("log", folder, "--key", LONG.key()).exitCode()).isZero();
    }

    @Test
    void refusesAnotherHistoryOfTheSameSize() throws IOException {
        site.show(TestLog.of(7, forged(300)));

        assertThat(fetch().said()).contains("ROOT_MISMATCH");
        assertThat(fetch().exitCode()).isEqualTo(1);
        assertThat(kept()).isEqualTo(SHORT.note());
    }

    @Test
    void refusesALogThatWasCutOff() throws IOException {
        site.show(TestLog.of(7, ENTRIES.subList(0, 299)));

        assertThat(fetch().said()).contains("OLD_BEYOND_NEW");
        assertThat(fetch().exitCode()).isEqualTo(1);
        assertThat(kept()).isEqualTo(SHORT.note());
    }

    @Test
    void refusesToForgetACheckpointThatItCannotOpen() throws IOException {
        Files.writeString(folder.resolve("checkpoint"), "nonsense");
        site.show(LONG);

        assertThat(fetch().said()).contains("FOUT  " + folder.resolve("checkpoint") + ": ");
        assertThat(fetch().exitCode()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("checkpoint"))).isEqualTo("nonsense");
    }

    @Test
    void namesATileThatIsTooShort() throws IOException {
        site.show(LONG);
        site.cut("tile/0/002.p/188");

        assertThat(fetch().said()).contains("BAD_HASH_LENGTH");
        assertThat(fetch().exitCode()).isEqualTo(1);
        assertThat(kept()).isEqualTo(SHORT.note());
    }

    @Test
    void leavesNothingUnfinished() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(it -> folder.relativize(it)))
                    .map(Path::toString)
                    .containsExactlyInAnyOrder(
                            "checkpoint",
                            "tile/0/000",
                            "tile/0/001.p/44",
                            "tile/1/000.p/1",
                            "tile/entries/000",
                            "tile/entries/001.p/44");
        }
    }

    @Test
    void fetchesAgainWhatWasBrokenOff() throws IOException {
        Files.createDirectories(folder.resolve("tile/0/002.p"));
        Files.writeString(folder.resolve("tile/0/002.p/188.unfinished"), "half");
        site.show(LONG);

        assertThat(fetch().exitCode()).isZero();
        assertThat(folder.resolve("tile/0/002.p/188.unfinished")).doesNotExist();
        assertThat(Run.of("log", folder, "--key", LONG.key()).exitCode()).isZero();
    }

    private static List<byte[]> forged(int size) {
        var entries = new ArrayList<>(ENTRIES.subList(0, size));
        entries.set(4, "another".getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    private Run fetch() {
        return Run.of("fetch", site.address(), folder, "--key", LONG.key());
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(folder.resolve("checkpoint"));
    }
}
