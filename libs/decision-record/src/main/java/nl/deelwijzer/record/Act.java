// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an act before it is recorded. The components mean what those of {@link
 * ActRecord} mean.
 *
 * @param actor who did it; their organisation becomes the organisation of the record
 */
public record Act(
        Action action,
        About about,
        int result,
        Actor actor,
        @Nullable String reason,
        TraceContext trace) {

    /** What it was about; the components mean what those of {@link ActObject} mean. */
    public record About(
            String operation,
            @Nullable DecisionId decision,
            @Nullable String caseReference,
            @Nullable Subject subject,
            @Nullable String request) {

        /** The operation only. */
        @Override
        public String toString() {
            return "About[" + operation + "]";
        }
    }

    /** The action only. */
    @Override
    public String toString() {
        return "Act[" + action + "]";
    }
}
