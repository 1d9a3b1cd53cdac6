// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.analysis.Passage;
import nl.deelwijzer.plan.analysis.PlanAnalysis;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CoverageTest {

    @Test
    void missesNothingWhenTheCasesPassEverything() {
        assertThat(missing(Kite.cases())).isEmpty();
    }

    @Test
    void namesWhatOnlyTheDeletedCasePassed() {
        var cases = new ArrayList<>(Kite.cases());
        cases.remove(1);

        assertThat(missing(cases))
                .containsExactly(
                        "wind: storm",
                        "wind: storm adds gloves",
                        "line: with cotton adds check-knots",
                        "line: without steel",
                        "safety: otherwise");
    }

    private static List<String> missing(List<PlanCase> cases) {
        return Coverage.missing(Kite.plan(), cases, PlanAnalysis.of(Kite.plan())).stream()
                .map(Passage::toString)
                .toList();
    }
}
