// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaseCheckTest {

    @Test
    void findsNoDifferenceWhereThePlanDoesWhatTheCaseExpects() {
        assertThat(Kite.cases())
                .allSatisfy(c -> assertThat(CaseCheck.differences(Kite.plan(), c)).isEmpty());
    }

    @Test
    void namesAnotherOutcomeAnotherConditionAndAnotherPath() {
        assertThat(
                        differences(
                                "{wind: storm, line: [cotton]}",
                                "{outcome: not-today, conditions: [gloves], path: [wind]}"))
                .containsExactly(
                        "expected outcome not-today\n     but was fly",
                        "expected conditions [gloves]\n     but was [gloves, check-knots, look-up]",
                        "expected path [wind]\n     but was [wind, line]");
    }

    @Test
    void namesAnswersThatThePlanNeverAsks() {
        assertThat(differences("{wind: calm, permit: ja}", "{outcome: not-today, path: [wind]}"))
                .containsExactly("answered but never asked: [permit]");
    }

    @Test
    void namesAWalkThatEndsTooEarlyOrTooLate() {
        assertThat(differences("{wind: calm}", "{next: line}"))
                .containsExactly("expected the question line, but the walk ends at not-today");
        assertThat(differences("{wind: breeze}", "{outcome: fly}"))
                .containsExactly("expected outcome fly, but line is not answered");
    }

    @Test
    void namesAnAnswerThatIsNotOffered() {
        assertThat(differences("{wind: hurricane}", "{outcome: fly}"))
                .singleElement()
                .asString()
                .startsWith("the plan rejects the answers");
    }

    private static List<String> differences(String answers, String expect) {
        var reading =
                CaseReader.read(
                        "c.yaml", "- {why: toy, answers: " + answers + ", expect: " + expect + "}");
        assertThat(reading.faults()).isEmpty();
        return CaseCheck.differences(Kite.plan(), reading.cases().getFirst());
    }
}
