// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a service knows about a request beside the plan's answer. The components mean what those of
 * {@link DecisionRecord} mean.
 *
 * @param actor who decided; their organisation becomes the organisation of the record
 */
public record RecordingContext(
        DecisionId id,
        PlanReference object,
        Origin origin,
        Actor actor,
        Instant time,
        Domain domain,
        String caseReference,
        @Nullable String caseId,
        @Nullable Domain broughtBy,
        FreeText recipient,
        @Nullable Subject subject,
        TraceContext trace) {

    /** The id only. */
    @Override
    public String toString() {
        return "RecordingContext[" + id + "]";
    }
}
