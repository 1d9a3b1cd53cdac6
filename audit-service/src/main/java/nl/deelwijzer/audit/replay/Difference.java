// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

import java.util.List;

/**
 * Where a decision differs.
 *
 * @param recorded what the record says; of the wording only what differs
 * @param replayed what the plan says now; of the wording only what differs
 */
public record Difference(Aspect aspect, List<String> recorded, List<String> replayed) {

    public Difference {
        recorded = List.copyOf(recorded);
        replayed = List.copyOf(replayed);
    }
}
