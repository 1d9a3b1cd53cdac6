// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One decision that was asked for, once or, with an idempotency key, several times.
 *
 * @param caseReference of this call alone
 * @param given the decisions that were given
 * @param refusals how often each other status came; 0 for no answer at all
 */
public record Call(
        String domain,
        String caseReference,
        boolean keyed,
        List<Given> given,
        Map<Integer, Integer> refusals) {

    /**
     * A decision as it was given.
     *
     * @param outcome its id in the plan
     */
    public record Given(String id, String outcome) {}

    /** The status that stands for no answer at all. */
    public static final int NO_ANSWER = 0;

    static Call about(String domain, String caseReference, boolean keyed) {
        return new Call(
                domain,
                caseReference,
                keyed,
                new CopyOnWriteArrayList<>(),
                new ConcurrentHashMap<>());
    }

    public boolean isAnswered() {
        return !given.isEmpty();
    }

    /** The ids of the decisions that were given; repeated ones as often as they came. */
    public List<String> ids() {
        return given.stream().map(Given::id).toList();
    }

    void refused(int status) {
        refusals.merge(status, 1, Integer::sum);
    }
}
