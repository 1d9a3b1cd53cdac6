// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.RequestFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class JsonFieldsTest {

    private final Faults faults = new Faults();

    @Test
    void readsWhatIsThere() {
        var fields =
                read(
                        "{\"name\": \"a\", \"on\": \"2026-02-28\", \"list\": [\"x\", \"y\"],"
                                + " \"none\": null}");

        assertThat(fields.requiredText("name", 10)).contains("a");
        assertThat(fields.date("on")).contains(LocalDate.of(2026, 2, 28));
        assertThat(fields.texts("list", 5)).contains(List.of("x", "y"));
        assertThat(fields.text("none", 5)).isEmpty();
        fields.noOthers();
        faults.orThrow();
    }

    @Test
    void reportsEveryFaultAtOnce() {
        var fields =
                read(
                        """
                        {"number": 1, "on": "2026-02-30", "long": "abcdef", "blank": " ", "extra": 1,
                         "twice": 1, "twice": 2, "list": ["ok", 3], "half": "\\ud800"} trailing
                        """
                                .replace("trailing", "true"));

        assertThat(fields.requiredText("number", 5)).isEmpty();
        assertThat(fields.requiredText("gone", 5)).isEmpty();
        assertThat(fields.date("on")).isEmpty();
        assertThat(fields.text("long", 5)).isEmpty();
        assertThat(fields.text("blank", 5)).isEmpty();
        assertThat(fields.texts("list", 5)).isEmpty();
        assertThat(fields.optional("twice")).isPresent();
        assertThat(fields.text("half", 5)).isPresent();
        fields.noOthers();

        assertThat(faults.found())
                .extracting(fault -> fault.location() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/twice duplicate-field",
                        "/half invalid-characters",
                        " trailing-content",
                        "/number wrong-type",
                        "/gone missing-field",
                        "/on invalid-date",
                        "/long too-long",
                        "/blank blank",
                        "/list/1 wrong-type",
                        "/extra unknown-field");
        assertThatThrownBy(faults::orThrow).isInstanceOf(ProblemException.class);
    }

    @Test
    void escapesNamesInPointers() {
        read("{\"a/b~c\": 1}").noOthers();

        assertThat(faults.found()).extracting(RequestFault::location).containsExactly("/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\": }",
                "nonsense",
                "{\"a\": 01}",
                "{'a': 1}",
                "{\"a\": NaN}",
                "{}x"
            })
    void noticesBrokenSyntaxWithoutRepeatingIt(String text) {
        read(text).noOthers();

        assertThat(faults.found()).hasSize(1).allSatisfy(this::isMalformed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "true"})
    void wantsAnObject(String text) {
        read(text).noOthers();

        assertThat(faults.found()).extracting(RequestFault::code).containsExactly("wrong-type");
    }

    @Test
    void doesNotReportMissingFieldsOfABrokenDocument() {
        var fields = read("{\"name\": ");

        assertThat(fields.requiredText("name", 5)).isEmpty();
        assertThat(faults.found()).hasSize(1);
    }

    @Test
    void readsDeepNestingWithoutFallingOver() {
        read("{\"a\":" + "[".repeat(100_000)).noOthers();

        assertThat(faults.found()).extracting(RequestFault::code).containsExactly("malformed-json");
    }

    @Test
    void readsNoDeeperThanAThreadCanCarry() throws InterruptedException {
        var deep = "{\"a\":".repeat(5000);
        var small = new Thread(null, () -> assertThat(read(deep)).isNotNull(), "small", 128 * 1024);
        small.start();
        small.join();

        assertThat(faults.found()).extracting(RequestFault::code).containsExactly("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-2147483648", "1e2147483647", "1e999999999", "0.5e-999999"})
    void refusesNumbersThatNobodyCanReckonWith(String number) {
        var fields = read("{\"limit\": " + number + "}");

        assertThat(fields.optional("limit")).isPresent();
        assertThat(faults.found())
                .extracting(fault -> fault.location() + " " + fault.code())
                .containsExactly("/limit invalid-number");
    }

    @Test
    void keepsAtMostTwoHundredFaults() {
        var text = new StringBuilder("{");
        for (int i = 0; i < 300; i++) {
            text.append(i == 0 ? "" : ",").append("\"f").append(i).append("\":1");
        }
        read(text.append("}").toString()).noOthers();

        assertThat(faults.found()).hasSize(200);
    }

    private void isMalformed(RequestFault fault) {
        assertThat(fault.code()).isEqualTo("malformed-json");
        assertThat(fault.detail()).doesNotContain("nonsense", "NaN");
    }

    private JsonFields read(String json) {
        return JsonFields.of(json.getBytes(StandardCharsets.UTF_8), faults);
    }
}
