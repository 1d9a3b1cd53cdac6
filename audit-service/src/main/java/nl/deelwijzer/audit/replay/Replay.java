// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

import java.util.List;

/** What came of walking a plan with the answers of a recorded decision. */
public sealed interface Replay {

    /** The plan decides the same. */
    record Identical() implements Replay {}

    /**
     * The plan decides something else.
     *
     * @param differences at least one
     */
    record Different(List<Difference> differences) implements Replay {

        public Different {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The plan asks what was not answered then.
     *
     * @param nextQuestion the id of that question
     */
    record Incomplete(String nextQuestion) implements Replay {}

    /** The plan is not here: it was never published, or what is kept of it is no longer it. */
    record PlanUnknown() implements Replay {}
}
