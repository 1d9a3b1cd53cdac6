// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import java.util.List;
import java.util.Map;

/**
 * What became of the calls of a round.
 *
 * @param refusals how often each status came that gave no decision; 0 for no answer
 * @param faults what must not be, in sentences
 */
public record Verdict(Counts counts, Map<Integer, Integer> refusals, List<String> faults) {

    public Verdict {
        refusals = Map.copyOf(refusals);
        faults = List.copyOf(faults);
    }

    /**
     * Numbers of calls.
     *
     * @param answered calls that were given a decision
     * @param missing those of them without a record
     * @param twice calls or decisions with more than one record
     * @param unanswered records of calls that were given no decision: allowed, once each
     * @param proven decisions whose proof holds
     */
    public record Counts(
            int calls, int answered, int missing, int twice, int unanswered, int proven) {}
}
