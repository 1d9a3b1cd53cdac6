// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import java.util.function.Consumer;

/**
 * A plan file with one mistake in it.
 *
 * @param mistake what was done
 * @param where to which passage of the plan
 * @param change does it to the tree of the plan file
 */
record Mutant(String mistake, String where, Consumer<PlanTree> change) {

    /** The plan file with the mistake. */
    String yaml(PlanTree original) {
        PlanTree tree = original.copy();
        change.accept(tree);
        return tree.yaml();
    }

    @Override
    public String toString() {
        return mistake + ": " + where;
    }
}
