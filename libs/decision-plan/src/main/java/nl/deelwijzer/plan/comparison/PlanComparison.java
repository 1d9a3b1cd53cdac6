// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Plan;

import java.util.List;

/**
 * Two versions of a plan held against each other.
 *
 * @param changes what the files say differently; the same words in another order are no change,
 *     except where the order counts: rows, options and lists
 * @param differences what they decide differently, over all sets of answers; a difference of
 *     conditions only shows in the changes
 */
public record PlanComparison(List<Change> changes, List<Difference> differences) {

    public PlanComparison {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /** Compares two plans, which need not have the same id. */
    public static PlanComparison of(Plan before, Plan after) {
        return new PlanComparison(
                Changes.between(before, after), new PairedWalks(before, after).differences());
    }
}
