// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import java.util.Arrays;

/** Where a walk stands and what it knows of the rules ahead; walks in equal states go on alike. */
public final class State {

    private final String node;
    private final long[] open;
    private final int hash;

    /**
     * @param open per rule row, as {@link RuleLines} has it; not to be changed afterwards
     */
    public State(String node, long[] open) {
        this.node = node;
        this.open = open;
        this.hash = 31 * node.hashCode() + Arrays.hashCode(open);
    }

    /** Id of the question, rule or outcome. */
    public String node() {
        return node;
    }

    /** Per rule row, as {@link RuleLines} has it; not to be changed. */
    public long[] open() {
        return open;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && node.equals(state.node)
                && Arrays.equals(open, state.open);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return node;
    }
}
