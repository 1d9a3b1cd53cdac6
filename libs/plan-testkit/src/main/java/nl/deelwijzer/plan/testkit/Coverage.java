// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.analysis.Passage;
import nl.deelwijzer.plan.analysis.Passages;
import nl.deelwijzer.plan.analysis.PlanAnalysis;
import nl.deelwijzer.plan.analysis.Trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which passages of a plan its cases pass. */
final class Coverage {

    private Coverage() {}

    /** Everything that some walk can pass but no case does, in the order of the plan. */
    static List<Passage> missing(Plan plan, List<PlanCase> cases, PlanAnalysis analysis) {
        Set<Passage> covered = new HashSet<>();
        cases.forEach(planCase -> covered.addAll(Trace.of(plan, planCase.chosen()).passages()));
        return Passages.of(plan.definition()).stream()
                .filter(passage ->
                        analysis.passed().contains(passage) && !covered.contains(passage))
                .toList();
    }
}
