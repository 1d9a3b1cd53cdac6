// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.record.DecisionRecord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

class ExportCommandTest {

    private static final List<DecisionRecord> DECISIONS =
            IntStream.range(0, 300).mapToObj(Kiosk::sale).toList();
    private static final TestLog LOG = TestLog.of(7, Kiosk.entries(DECISIONS));

    @TempDir private Path folder = Path.of("");

    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void export() {
        LOG.copyTo(folder);
        for (int i = DECISIONS.size() - 1; i >= 0; i--) {
            lines.add(Kiosk.line(DECISIONS.get(i), 0, i));
        }
    }

    @Test
    void acceptsLinesThatStandInTheLog() throws IOException {
        var run = run();

        assertThat(run.said()).contains("300 regels van de uitvoer nagerekend").contains("KLOPT: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void namesTheLineWhoseRecordWasChanged() throws IOException {
        change(17, line -> line.replace("Omdat het kan", "Omdat het mag"));

        assertFault(18, "/record/path/0/motivation");
    }

    @Test
    void namesTheLineThatSaysAnotherOutcomeThanItsRecord() throws IOException {
        change(17, line -> line.replaceFirst("\"title\":\"Sell\"", "\"title\":\"Refuse\""));

        assertFault(18, "/outcome: zegt iets anders");
    }

    @Test
    void namesTheLineAtAnotherPlace() throws IOException {
        change(17, line -> line.replace("\"index\":282", "\"index\":18"));

        assertFault(18, ": op plaats 18 van logboek 0");
    }

    @Test
    void namesTheLineThatIsNotInTheLogYet() throws IOException {
        change(299, line -> line.replace("\"index\":0", "\"index\":null"));

        assertFault(300, "/log: staat nog niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "300", "99999999999999999999999"})
    void namesTheLineAtAPlaceThatTheLogDoesNotHave(String index) throws IOException {
        change(17, line -> line.replace("\"index\":282", "\"index\":" + index));

        assertFault(18, "");
    }

    @Test
    void namesTheLineWhoseTileIsCutOff() throws IOException {
        var tile = folder.resolve("tile/0/001.p/44");
        Files.write(tile, Arrays.copyOf(Files.readAllBytes(tile), 44 * 32 - 1));

        var run = run();

        assertThat(run.said())
                .contains("FOUT  " + file() + ":1: op plaats 299 van logboek 0: ")
                .contains("BAD_HASH_LENGTH");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheLineThatIsThereTwice() throws IOException {
        lines.add(18, lines.get(17));

        assertFault(19, "/log: deze regel stond er al");
    }

    @Test
    void namesTheLineThatIsNewerThanTheOneBefore() throws IOException {
        lines.add(20, lines.remove(17));

        assertFault(21, "/record/time: nieuwer dan de regel ervoor");
    }

    @Test
    void namesTheLineThatClaimsAnotherStatus() throws IOException {
        change(17, line -> line.replace("\"status\":\"DECIDED\"", "\"status\":\"REVOKED\""));

        assertFault(18, "/status: zegt iets anders");
    }

    @Test
    void refusesAFileWithoutLines() throws IOException {
        lines.clear();

        var run = run();

        assertThat(run.said()).contains("FOUT  " + file() + ": geen enkele regel");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheLineOfALogThatIsNotHere() throws IOException {
        change(2, line -> line.replace("\"number\":0", "\"number\":1"));

        assertFault(3, "/log: er is geen kopie gegeven van logboek 1");
    }

    @Test
    void namesTheLineThatIsNoJson() throws IOException {
        change(2, line -> line.substring(1));

        assertFault(3, ": geen JSON");
    }

    @Test
    void saysWhichFieldsItCouldNotCheck() throws IOException {
        change(2, line -> line.replaceFirst("\\{", "{\"label\":\"x\","));

        assertThat(run().said()).contains("niet te controleren velden: label");
    }

    private void change(int line, UnaryOperator<String> change) {
        var changed = change.apply(lines.get(line));
        assertThat(changed).isNotEqualTo(lines.get(line));
        lines.set(line, changed);
    }

    private void assertFault(int line, String what) throws IOException {
        var run = run();
        assertThat(run.said()).contains("FOUT  " + file() + ":" + line + what);
        assertThat(run.said().lines().filter(it -> it.startsWith("FOUT"))).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Run run() throws IOException {
        Files.write(file(), lines);
        return Run.of("export", file(), "--key", LOG.key(), "--log", folder);
    }

    private Path file() {
        return folder.resolve("export.ndjson");
    }
}
