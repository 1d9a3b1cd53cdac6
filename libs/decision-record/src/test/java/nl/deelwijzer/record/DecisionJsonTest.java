// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.record.JsonChanges.Change;
import nl.deelwijzer.record.RecordFault.Code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class DecisionJsonTest {

    private static final Set<String> MAY_BE_ABSENT =
            Set.of(
                    "/object/asOf",
                    "/caseId",
                    "/broughtBy",
                    "/subject",
                    "/outcome/referTo",
                    "/actor/content/client");

    @ParameterizedTest
    @MethodSource("records")
    void readsBackWhatItWrote(DecisionRecord decision) {
        assertThat(DecisionJson.read(DecisionJson.write(decision)))
                .isEqualTo(new DecisionReading.Read(decision));
    }

    static Stream<DecisionRecord> records() {
        return Stream.of(Samples.full(), Samples.least(), Samples.full().destroyPersonalContent());
    }

    @ParameterizedTest
    @MethodSource("unknownNames")
    void refusesAnUnknownNameWithoutRepeatingIt(Change change) {
        assertThat(fault(change)).isEqualTo(new RecordFault(Code.UNKNOWN_FIELD, change.pointer()));
    }

    static List<Change> unknownNames() {
        List<Change> changes = JsonChanges.unknownNames(Samples.full());
        assertThat(changes).hasSize(14);
        return changes;
    }

    @Test
    void refusesAnUnknownNameAtTheTop() {
        Map<String, Object> tree = DecisionJson.tree(Samples.full());
        tree.put("jan-jansen", "x");

        assertThat(fault(new Change("", tree))).isEqualTo(new RecordFault(Code.UNKNOWN_FIELD, ""));
    }

    @ParameterizedTest
    @MethodSource("removals")
    void refusesAMissingField(Change change) {
        assertThat(fault(change)).isEqualTo(new RecordFault(Code.MISSING_FIELD, change.pointer()));
    }

    static List<Change> removals() {
        List<Change> changes =
                JsonChanges.removals(Samples.full()).stream()
                        .filter(change ->
                                !MAY_BE_ABSENT.contains(change.pointer())
                                        && !change.pointer().endsWith("/motivation"))
                        .toList();
        assertThat(changes).hasSize(69);
        return changes;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refusesAnotherTypeAndNamesThePlace(Change change) {
        assertThat(fault(change)).isEqualTo(new RecordFault(Code.WRONG_TYPE, change.pointer()));
    }

    static List<Change> numbers() {
        List<Change> changes = JsonChanges.replacements(Samples.full(), 7L);
        assertThat(changes).hasSizeGreaterThan(80);
        return changes;
    }

    @ParameterizedTest
    @CsvSource({
        "/id, x",
        "/id, 0198C2A0-0000-7000-8000-000000000000",
        "/origin, urn:nld:oin:1:systeem:x",
        "/time, 2026-11-23T09:00:00.1Z",
        "/time, 2026-11-23T10:00:00.123+01:00",
        "/time, 2026-11-23T09:00:00.123456Z",
        "/domain, Police",
        "/organisation, 12",
        "/caseReference, ''",
        "/object/asOf, 2026-02-30",
        "/object/status, UNKNOWN",
        "/object/digest, sha256:00",
        "/outcome/result, MAYBE",
        "/conditions/0/moment, LATER",
        "/traceId, 00000000000000000000000000000000",
        "/spanId, B7AD6B7169203331",
        "/actor/salt, AAAA",
        "/recipient/content, ''",
        "/subject/content/pseudonym, 999990019",
    })
    void refusesAValueThatIsNotAllowed(String pointer, String value) {
        assertThat(fault(replaced(pointer, value)))
                .isEqualTo(new RecordFault(Code.INVALID_VALUE, pointer));
    }

    @ParameterizedTest
    @CsvSource({"/action, delete", "/result, PROHIBITED", "/organisation, 00000001003214345999"})
    void refusesAContradiction(String pointer, String value) {
        assertThat(fault(replaced(pointer, value)))
                .isEqualTo(new RecordFault(Code.CONTRADICTION, pointer));
    }

    @Test
    void refusesContentThatDoesNotFitItsCommitment() {
        assertThat(fault(replaced("/recipient/content", "Somebody else")))
                .isEqualTo(new RecordFault(Code.COMMITMENT_MISMATCH, "/recipient/commitment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"id\":\"a\",\"id\":\"b\"}", "{} {}", "jan-jansen"})
    void refusesWhatIsNotOneJsonObject(String text) {
        var reading = DecisionJson.read(text.getBytes(UTF_8));

        assertThat(reading).isInstanceOf(DecisionReading.Unreadable.class);
        assertThat(reading.toString()).doesNotContain("jan-jansen");
    }

    /**
     * Such a text has no UTF-8 form: the log could not take its entry in, and would stand still.
     */
    @Test
    void refusesHalfOfASurrogatePairWhereverItStands() {
        List<Change> changes = JsonChanges.replacements(Samples.full(), "LONE");

        assertThat(changes)
                .hasSizeGreaterThan(80)
                .allSatisfy(change -> {
                    var json = CanonicalJson.text(change.tree()).replace("\"LONE\"", "\"\\ud800\"");
                    assertThat(DecisionJson.read(json.getBytes(UTF_8)))
                            .isInstanceOf(DecisionReading.Unreadable.class);
                });
    }

    private static Change replaced(String pointer, String value) {
        return JsonChanges.replacements(Samples.full(), value).stream()
                .filter(change -> change.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static RecordFault fault(Change change) {
        var reading = DecisionJson.read(CanonicalJson.bytes(change.tree()));
        assertThat(reading).isInstanceOf(DecisionReading.Unreadable.class);
        assertThat(reading.toString())
                .doesNotContain(Samples.PERSONAL)
                .doesNotContain("jan-jansen");
        return ((DecisionReading.Unreadable) reading).fault();
    }
}
