// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.analysis.State;

/** How far the walk through one version has come. */
sealed interface Stand {

    /** It waits for an answer. */
    record Asking(State state) implements Stand {

        String question() {
            return state.node();
        }
    }

    /** It is over. */
    record Over(Ending ending) implements Stand {}
}
