// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class MutationScoreTest {

    @Test
    void letsNoMistakeThroughWhenTheCasesPassEverything() {
        MutationScore score = MutationScore.of(Kite.yaml(), Kite.plan(), Kite.cases());

        assertThat(score.survived()).isEmpty();
        assertThat(score.failed()).isPositive();
        assertThat(score.refused()).isPositive();
    }

    @Test
    void leavesToTheListingWhatNoCasePasses() {
        MutationScore score = MutationScore.of(Kite.yaml(), Kite.plan(), List.of());

        assertThat(score.failed()).isZero();
        assertThat(score.survived()).isNotEmpty();
        assertThat(score.missed()).isEmpty();
    }

    @Test
    void makesEveryKindOfMistake() {
        assertThat(Mutants.of(PlanTree.of(Kite.yaml())).stream().map(Mutant::toString))
                .contains(
                        "redirected to not-today: wind: breeze",
                        "answer removed: wind: storm",
                        "answer removed: line: steel",
                        "ja and nee swapped: permit",
                        "redirected to fly: safety: row 1",
                        "row removed: safety: row 1",
                        "redirected to permit: safety: otherwise",
                        "condition dropped: wind: storm adds gloves",
                        "condition dropped: line: with cotton adds check-knots",
                        "condition dropped: fly adds look-up");
    }

    @Test
    void refusesToScoreCasesThatFailWithoutAnyMistake() {
        String other = Kite.yaml().replace("      ja: fly", "      ja: {to: fly, adds: [gloves]}");

        assertThatThrownBy(() -> MutationScore.of(other, Kite.plan(other), Kite.cases()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
