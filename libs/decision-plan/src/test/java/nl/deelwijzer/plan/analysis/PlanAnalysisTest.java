// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.analysis.Finding.Kind;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Set;

class PlanAnalysisTest {

    private final Plan umbrella = Toys.plan("umbrella");
    private final Plan boat = Toys.plan("boat");

    @Test
    void countsEveryWalk() {
        assertThat(PlanAnalysis.of(umbrella).walks()).isEqualTo(EveryWalk.of(umbrella).size());
        assertThat(PlanAnalysis.of(boat).walks()).isEqualTo(EveryWalk.of(boat).size());
    }

    @Test
    void mergesWalksThatGoOnAlike() {
        assertThat(PlanAnalysis.of(boat).states()).isLessThan(EveryWalk.of(boat).size());
    }

    @Test
    void passesExactlyWhatSomeWalkPasses() {
        assertThat(withoutImposed(PlanAnalysis.of(umbrella).passed()))
                .isEqualTo(withoutImposed(slowly(umbrella)));
        assertThat(withoutImposed(PlanAnalysis.of(boat).passed()))
                .isEqualTo(withoutImposed(slowly(boat)));
    }

    @Test
    void imposesNoConditionThatNoDecisionHolds() {
        assertThat(PlanAnalysis.of(boat).passed()).containsAll(slowly(boat));
    }

    @Test
    void findsTheLongestWalk() {
        int longest =
                EveryWalk.of(umbrella).stream()
                        .mapToInt(answers -> answers.size())
                        .max()
                        .orElseThrow();

        assertThat(PlanAnalysis.of(umbrella).longest()).isEqualTo(longest);
    }

    @Test
    void findsEverythingThatIsWrongOnTheWhole() {
        assertThat(PlanAnalysis.of(boat).findings())
                .containsExactly(
                        new Finding(Kind.NEVER_PASSED, "harbour: nee adds buoy"),
                        new Finding(Kind.NEVER_PASSED, "crew: row 2"),
                        new Finding(Kind.NEVER_PASSED, "crew: otherwise"),
                        new Finding(Kind.DEFAULT_REFUSAL_REACHED, "weather: otherwise"),
                        new Finding(Kind.CONDITION_NEVER_IMPOSED, "buoy"));
    }

    @Test
    void acceptsAPermissionWhoseBasisIsCitedOnEveryWalkToIt() {
        assertThat(PlanAnalysis.of(Toys.plan("kiosk")).findings()).isEmpty();
    }

    private static Set<Passage> slowly(Plan plan) {
        var passed = new HashSet<Passage>();
        EveryWalk.of(plan).forEach(answers -> passed.addAll(Trace.of(plan, answers).passages()));
        return passed;
    }

    private static Set<Passage> withoutImposed(Set<Passage> passages) {
        var others = new HashSet<>(passages);
        others.removeIf(passage -> passage instanceof Passage.Imposed);
        return others;
    }
}
