// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.AnswerValue.Several;
import nl.deelwijzer.plan.AnswerValue.Single;
import nl.deelwijzer.plan.testkit.PlanCase.Asks;
import nl.deelwijzer.plan.testkit.PlanCase.Ends;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaseReaderTest {

    @Test
    void readsWhatAnAuthorWrites() {
        PlanCase storm = Kite.cases().get(1);

        assertThat(storm.line()).isEqualTo(5);
        assertThat(storm.why()).isEqualTo("In a storm a cotton line will do, with gloves on.");
        assertThat(storm.answers().get("wind")).isEqualTo(new Single("storm"));
        assertThat(storm.answers().get("line")).isEqualTo(new Several(List.of("cotton")));
        assertThat(storm.expected())
                .isEqualTo(
                        new Ends(
                                "fly",
                                List.of("gloves", "check-knots", "look-up"),
                                List.of("wind", "line")));
    }

    @Test
    void takesTheAnswersForThePathUnlessItIsGiven() {
        assertThat(Kite.cases().getLast().expected()).isEqualTo(new Asks("line", List.of("wind")));
        assertThat(Kite.cases().get(2).expected().path()).containsExactly("wind", "line", "permit");
    }

    @Test
    void reportsEveryFaultWithItsLine() {
        assertThat(
                        faults(
                                """
                                - why: "Twee fouten."
                                  answers: {wind: calm, wind: storm}
                                  expects: {outcome: not-today}
                                - why: ""
                                  answers: [calm]
                                  expect: {outcome: fly, next: line, conditions: gloves}
                                """))
                .containsExactly(
                        "c.yaml:2: 'wind' stands twice in 'answers'",
                        "c.yaml:1: a case says what to 'expect'",
                        "c.yaml:3: unknown key 'expects' in a case",
                        "c.yaml:4: 'why' must be a text",
                        "c.yaml:4: a case says 'why'",
                        "c.yaml:5: 'answers' must be a mapping",
                        "c.yaml:6: 'expect' names either an 'outcome' or the 'next' question",
                        "c.yaml:6: unknown key 'conditions' in 'expect'");
    }

    @Test
    void reportsAFileThatIsNoList() {
        assertThat(faults("why: \"Geen lijst.\""))
                .containsExactly("c.yaml:1: the file must be a list");
        assertThat(faults("")).containsExactly("c.yaml:1: the file is empty");
        assertThat(faults("- {why: [")).first().asString().startsWith("c.yaml:");
    }

    private static List<String> faults(String yaml) {
        return CaseReader.read("c.yaml", yaml).faults().stream().map(CaseFault::toString).toList();
    }
}
