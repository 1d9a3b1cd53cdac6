// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * @param yaml the plan file, without faults; {@code cases} must hold for it
     */
    static MutationScore of(String yaml, Plan plan, List<PlanCase> cases) {
        String listing = Listing.of(plan);
        int refused = 0;
        int failed = 0;
        var survived = new ArrayList<Mutant>();
        var missed = new ArrayList<Mutant>();
        PlanTree original = PlanTree.of(yaml);
        for (Mutant mutant : Mutants.of(original)) {
            switch (PlanReader.read(mutant.toString(), mutant.yaml(original))) {
                case PlanReading.Faulty faulty -> refused++;
                case PlanReading.Sound(var mutated) when !CaseCheck.holds(mutated, cases) ->
                        failed++;
                case PlanReading.Sound(var mutated) -> {
                    survived.add(mutant);
                    if (Listing.of(mutated).equals(listing)) {
                        missed.add(mutant);
                    }
                }
            }
        }
        return new MutationScore(refused, failed, survived, missed);
    }
}
