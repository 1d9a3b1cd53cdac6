// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Plan;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds on every walk of a plan, none left out. Since each walk of the plan ended, {@code
 * walks} is finite; {@code longest} bounds how many questions anybody can be asked.
 *
 * @param states how many different situations a walk can be in; equal ones are counted once
 * @param walks how many complete sets of answers there are; every choice of a set counts
 * @param longest the most questions that one walk asks
 * @param passed everything that some walk passes; a condition counts for each passage that adds it
 *     where it may stand, also if an earlier one always added it before
 * @param findings what is wrong; empty for a sound plan
 */
public record PlanAnalysis(
        int states, BigInteger walks, int longest, Set<Passage> passed, List<Finding> findings) {

    public PlanAnalysis {
        passed = Collections.unmodifiableSet(new LinkedHashSet<>(passed));
        findings = List.copyOf(findings);
    }

    /** Analyses a plan; seconds at most for a plan of a hundred questions. */
    public static PlanAnalysis of(Plan plan) {
        var exploration = new Exploration(plan);
        Fate fate = exploration.explore();
        return new PlanAnalysis(
                exploration.states(),
                fate.walks(),
                fate.longest(),
                exploration.passed(),
                Findings.of(plan, exploration.passed()));
    }
}
