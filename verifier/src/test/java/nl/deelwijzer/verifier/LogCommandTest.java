// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.record.DecisionRecord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class LogCommandTest {

    private static final List<DecisionRecord> DECISIONS =
            IntStream.range(0, 600).mapToObj(Kiosk::sale).toList();
    private static final List<byte[]> ENTRIES = Kiosk.entries(DECISIONS);

    @TempDir private Path folder = Path.of("");

    private final TestLog log = TestLog.of(7, ENTRIES);

    @BeforeEach
    void copy() {
        log.copyTo(folder);
    }

    @Test
    void saysWhatItChecked() {
        var run = check();

        assertThat(run.said())
                .contains("ondertekend controlepunt van deelwijzer/decisions/0: 600 regels")
                .contains("beslissingen: 600")
                .contains("alle 600 regels, kenmerken en tegels nagerekend tot de wortel")
                .contains("KLOPT: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void checksEntriesOfKindsThatItDoesNotKnow() {
        var entries = new ArrayList<>(ENTRIES);
        entries.add("{\"action\":\"later\"}".getBytes(StandardCharsets.UTF_8));
        TestLog.of(7, entries).copyTo(folder);

        assertThat(check().said())
                .contains("regels van een onbekende soort: 1")
                .contains("alle 601 regels");
    }

    @Test
    void namesTheEntryOfAFlippedBit() throws IOException {
        flip("tile/entries/001", 700);

        assertThat(check().said())
                .containsPattern("FOUT  regel 256, bestand tile/entries/001: .*LEAF_MISMATCH");
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheHashOfAFlippedBit() throws IOException {
        flip("tile/0/002.p/88", 32 * 44);

        assertThat(check().said())
                .containsPattern("FOUT  regel 556, bestand tile/0/002.p/88: .*LEAF_MISMATCH");
    }

    @Test
    void namesTheFileThatIsGone() throws IOException {
        Files.delete(folder.resolve("tile/entries/002.p/88"));

        assertThat(check().said())
                .containsPattern("FOUT  regel 512, bestand tile/entries/002.p/88: .*MISSING_FILE");
    }

    @Test
    void namesTheBundleThatGoesOnBehindItsEntries() throws IOException {
        append("tile/entries/000", "garbage");
        append("tile/entries/002.p/88", "garbage");

        assertThat(check().said())
                .containsPattern("FOUT  regel 255, bestand tile/entries/000: .*BAD_BUNDLE")
                .containsPattern("FOUT  regel 599, bestand tile/entries/002.p/88: .*BAD_BUNDLE");
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheTileThatGoesOnBehindItsHashes() throws IOException {
        append("tile/0/001", "g".repeat(32));
        append("tile/0/002.p/88", "garbage");

        assertThat(check().said())
                .containsPattern("FOUT  regel 256, bestand tile/0/001: .*BAD_HASH_LENGTH")
                .containsPattern("FOUT  regel 512, bestand tile/0/002.p/88: .*BAD_HASH_LENGTH");
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void readsTheFilesOfALargerLog() throws IOException {
        var entries = new ArrayList<>(ENTRIES);
        entries.add(Kiosk.sale(600).commitmentForm());
        TestLog.of(7, entries).copyTo(folder);
        Files.delete(folder.resolve("tile/entries/002.p/88"));
        Files.delete(folder.resolve("tile/0/002.p/88"));
        Files.write(folder.resolve("checkpoint"), log.note());

        assertThat(check().said()).contains("beslissingen: 600", "alle 600 regels");
        assertThat(check().exitCode()).isZero();
    }

    @Test
    void namesAChangedCheckpoint() throws IOException {
        flip("checkpoint", 5);

        assertThat(check().said()).contains("FOUT  " + folder.resolve("checkpoint"));
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void findsTheLogsThatGrewFromAnEarlierCheckpoint() throws IOException {
        var earlier = earlier(TestLog.of(7, ENTRIES.subList(0, 259)));

        var run = Run.of("log", folder, "--key", log.key(), "--earlier", earlier);

        assertThat(run.said()).contains(earlier + " is het begin van dit logboek");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void findsALogThatWasRewrittenWithItsOwnKey() throws IOException {
        var other = new ArrayList<>(ENTRIES);
        other.set(4, Kiosk.sale(4).commitmentForm());
        var earlier = earlier(TestLog.of(7, other));

        var run = Run.of("log", folder, "--key", log.key(), "--earlier", earlier);

        assertThat(run.said()).contains("de eerste 600 regels zijn herschreven");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void findsALogThatWasCutOffWithItsOwnKey() throws IOException {
        var earlier = earlier(log);
        var cut = TestLog.of(7, ENTRIES.subList(0, 599));
        cut.copyTo(folder);

        var run = Run.of("log", folder, "--key", log.key(), "--earlier", earlier);

        assertThat(run.said()).contains("FOUT  regel 599: het logboek is ingekort");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Run check() {
        return Run.of("log", folder, "--key", log.key());
    }

    private Path earlier(TestLog other) throws IOException {
        return Files.write(folder.resolve("earlier"), other.note());
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }

    private void flip(String file, int at) throws IOException {
        Path path = folder.resolve(file);
        byte[] content = Files.readAllBytes(path);
        content[at] ^= 1;
        Files.write(path, content);
    }
}
