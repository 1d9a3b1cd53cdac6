// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the mutants of a plan.
 *
 * @param refused how many the reader of plan files refused
 * @param failed how many of the others made a case fail
 * @param survived the others: no case fails, only the listing can tell
 * @param missed those of the survivors that have the same listing too; empty, or the evidence has a
 *     hole
 */
record MutationScore(int refused, int failed, List<Mutant> survived, List<Mutant> missed) {

    MutationScore {
        survived = List.copyOf(survived);
        missed = List.copyOf(missed);
    }

    int total() {
        return refused + failed + survived.size();
    }

    /** What notices a mutant first. */
    private enum Verdict {
        REFUSED,
        FAILED,
        LISTED,
        MISSED
    }

    /**
     * Tries every mutant, on all processors.
     *
     * @param yaml the plan file, without faults; {@code cases} must hold for it
     */
    static MutationScore of(String yaml, Plan plan, List<PlanCase> cases) {
        PlanTree original = PlanTree.of(yaml);
        String listing = Listing.of(plan);
        if (verdict(original.yaml(), cases, listing) != Verdict.MISSED) {
            throw new IllegalArgumentException(
                    "the plan file without a mistake is refused or fails its cases");
        }
        Map<Verdict, List<Mutant>> verdicts =
                Mutants.of(original).parallelStream()
                        .collect(
                                Collectors.groupingBy(
                                        mutant -> verdict(mutant.yaml(original), cases, listing)));
        List<Mutant> missed = verdicts.getOrDefault(Verdict.MISSED, List.of());
        var survived = new ArrayList<>(verdicts.getOrDefault(Verdict.LISTED, List.of()));
        survived.addAll(missed);
        return new MutationScore(
                verdicts.getOrDefault(Verdict.REFUSED, List.of()).size(),
                verdicts.getOrDefault(Verdict.FAILED, List.of()).size(),
                survived,
                missed);
    }

    private static Verdict verdict(String mutant, List<PlanCase> cases, String listing) {
        return switch (PlanReader.read("mutant", mutant)) {
            case PlanReading.Faulty faulty -> Verdict.REFUSED;
            case PlanReading.Sound(var plan) when !CaseCheck.holds(plan, cases) -> Verdict.FAILED;
            case PlanReading.Sound(var plan) ->
                    Listing.of(plan).equals(listing) ? Verdict.MISSED : Verdict.LISTED;
        };
    }
}
