// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;

/**
 * What somebody did with recorded decisions, as it is recorded. Holds what BIO2 8.15.01 asks of a
 * log line (action, object, result, origin, actor, time) and why it was done.
 *
 * @param result what came of it, as an HTTP status; for what is carried out later: that it was
 *     accepted
 * @param origin the system that recorded, the source of the event
 * @param actor who did it
 * @param time the moment of recording, in whole milliseconds
 * @param organisation the organisation that the actor did it for
 * @param reason why, in the actor's own words
 * @param trace the trace of the request
 */
public record ActRecord(
        ActId id,
        Action action,
        ActObject object,
        int result,
        Origin origin,
        PersonalContent<Actor> actor,
        Instant time,
        Oin organisation,
        @Nullable PersonalContent<FreeText> reason,
        TraceContext trace)
        implements LogEntry {

    /**
     * @throws IllegalArgumentException if the result is no HTTP status
     */
    public ActRecord {
        if (result < 100 || result > 599) {
            throw new IllegalArgumentException("the result of an act is an HTTP status");
        }
        time = Moments.toMillis(time);
    }

    /** The case, so that what is done to its decisions stays in order with them; else the id. */
    @Override
    public String key() {
        var caseReference = object.caseReference();
        return caseReference == null ? id.toString() : caseReference;
    }

    @Override
    public byte[] commitmentForm() {
        return ActTree.committed(this);
    }

    /** An act happens once: only the very same record is a repetition. */
    @Override
    public boolean sameContentAs(LogEntry other) {
        return other instanceof ActRecord act
                && Arrays.equals(commitmentForm(), act.commitmentForm());
    }

    /**
     * The same record without actor, reason, subject and request; its entry in the log is
     * unchanged.
     */
    public ActRecord destroyPersonalContent() {
        return new ActRecord(
                id,
                action,
                object.destroyPersonalContent(),
                result,
                origin,
                actor.destroy(),
                time,
                organisation,
                reason == null ? null : reason.destroy(),
                trace);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "ActRecord[" + id + "]";
    }
}
