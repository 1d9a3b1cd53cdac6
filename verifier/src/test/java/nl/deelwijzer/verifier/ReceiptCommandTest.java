// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.ProofFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

class ReceiptCommandTest {

    private static final List<DecisionRecord> DECISIONS =
            IntStream.range(0, 300).mapToObj(Kiosk::sale).toList();
    private static final TestLog LOG = TestLog.of(7, Kiosk.entries(DECISIONS));

    @TempDir private Path folder = Path.of("");

    @Test
    void saysWhatItChecked() throws IOException {
        var run = run(receipt(DECISIONS.get(299)), text -> text);

        assertThat(run.said())
                .contains("de regel staat in dit logboek op plaats 299")
                .contains("de inhoud geeft precies deze regel")
                .contains("PERMITTED: Sell")
                .contains("persoonlijke inhoud: 3 delen aanwezig en passend, 1 vernietigd")
                .contains("de beslissing volgt uit stappenplan kiosk 1.0.0")
                .contains("KLOPT: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void holdsForADecisionWhosePersonalContentIsDestroyed() throws IOException {
        var run = run(receipt(DECISIONS.get(299).destroyPersonalContent()), text -> text);

        assertThat(run.said()).contains("0 delen aanwezig en passend, 4 vernietigd");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void holdsNoPseudonym() {
        assertThat(text(receipt(DECISIONS.get(299)))).doesNotContain(Kiosk.SUBJECT);
    }

    @Test
    void namesTheMotivationThatWasChanged() throws IOException {
        var run =
                run(
                        receipt(DECISIONS.get(299)),
                        text -> text.replace("kan, nummer", "mag, nummer"));

        assertThat(run.said()).contains("FOUT  " + file() + "#/record/path/0/motivation");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheEntryThatTheLogDoesNotHave() throws IOException {
        var run =
                run(
                        receipt(DECISIONS.get(299)),
                        text -> text.replace("\\\"result\\\":\\\"PERM", "\\\"result\\\":\\\"Perm"));

        assertThat(run.said()).contains("FOUT  " + file() + "#/proof: ").contains("ROOT_MISMATCH");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheContentThatGivesAnotherEntry() throws IOException {
        var run =
                run(
                        receipt(DECISIONS.get(299)),
                        text -> text.replace("\"title\" : \"Sell\"", "\"title\" : \"Give\""));

        assertThat(run.said()).contains("FOUT  " + file() + "#/entry: ");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesAnotherPlan() throws IOException {
        var run =
                run(
                        receipt(DECISIONS.get(299)),
                        text -> text.replace("Is it a newspaper?", "Is it a periodical?"));

        assertThat(run.said()).contains("FOUT  " + file() + "#/plan: een ander stappenplan");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'PERMITTED' | 'PROHIBITED' | /outcome",
                "'title':'Sell' | 'title':'Refuse' | /outcome",
                "'It is allowed.' | 'It is not.' | /outcome",
                "'basis':[] | 'basis':['Press Act art. 2'] | /outcome",
                "'outcome':{ | 'outcome':{'referTo':'kiosk', | /outcome",
                "'conditions':[] | 'conditions':[{'id':'x','moment':'BEFORE','text':'x','cites':[]}] | /conditions",
                "'heading':'Paper' | 'heading':'Book' | /path",
                "'cites':['Press Act art. 1'] | 'cites':[] | /path",
                "'answer':'ja' | 'answer':'nee' | /outcome",
                "'answer':'ja' | 'answer':'wellicht' | /path",
                "'pending':[] | 'pending':['invented'] | /pending",
                "'version':'1.0.0' | 'version':'1.0.1' | /object",
            },
            quoteCharacter = '"')
    void namesWhatDoesNotFollowFromThePlan(String said, String forged, String pointer)
            throws IOException {
        var decision = forged(quoted(said), quoted(forged));
        var log = TestLog.of(7, Kiosk.entries(List.of(decision)));

        var run = run(receipt(decision, log, 0), text -> text);

        assertThat(run.said())
                .contains("de inhoud geeft precies deze regel")
                .contains("FOUT  " + file() + "#/record" + pointer + ": volgt niet uit");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesAnUnsignedCheckpoint() throws IOException {
        var run = run(receipt(DECISIONS.get(299)), text -> text.replace("\\n300\\n", "\\n301\\n"));

        assertThat(run.said()).contains("FOUT  " + file() + "#/proof: ").contains("BAD_SIGNATURE");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void asksForAsManyWitnessesAsItIsTold() throws IOException {
        var witness = TestLog.witnessKey("partner", 9);
        Files.write(file(), receipt(DECISIONS.get(299)).bytes());

        var run =
                Run.of("receipt", file(), "--key", LOG.key(), "--witness", witness, "--need", "1");

        assertThat(run.said()).contains("NO_QUORUM");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesWhatIsNoReceipt() throws IOException {
        assertThat(run(receipt(DECISIONS.get(299)), text -> text.replace("receipt@v1", "x")).said())
                .contains("FOUT  " + file() + "#/format: geen ontvangstbewijs");
        assertThat(run(receipt(DECISIONS.get(299)), text -> text + "}").exitCode()).isEqualTo(1);
    }

    private Run run(Receipt receipt, UnaryOperator<String> change) throws IOException {
        Files.writeString(file(), change.apply(text(receipt)));
        return Run.of("receipt", file(), "--key", LOG.key());
    }

    private static String text(Receipt receipt) {
        return new String(receipt.bytes(), StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve("receipt.json");
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    /** A decision that was recorded wrongly from the beginning. */
    private static DecisionRecord forged(String said, String forged) {
        var honest = new String(EntryJson.write(DECISIONS.get(3)), StandardCharsets.UTF_8);
        assertThat(honest).contains(said);
        var content = honest.replace(said, forged).getBytes(StandardCharsets.UTF_8);
        if (EntryJson.read(content) instanceof EntryReading.Read(DecisionRecord decision)) {
            return decision;
        }
        throw new AssertionError("no record");
    }

    private static Receipt receipt(DecisionRecord decision) {
        return receipt(decision, LOG, 299);
    }

    private static Receipt receipt(DecisionRecord decision, TestLog log, long index) {
        if (ProofFile.parse(log.proof(index)) instanceof Checked.Accepted<ProofFile>(var proof)) {
            return Receipt.of(decision, proof, Kiosk.PLAN.canonicalJson());
        }
        throw new AssertionError("no proof");
    }
}
