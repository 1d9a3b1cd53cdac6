// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * Where a walk goes next, and which conditions that adds to the decision.
 *
 * @param to id of a question, rule or outcome
 * @param adds ids of conditions, in order
 */
public record Transition(String to, List<String> adds) {

    public Transition {
        adds = List.copyOf(adds);
    }
}
