// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Result;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A decision as it is recorded. Holds what BIO2 8.15.01 asks of a log line (action, object, result,
 * origin, actor, time), what the professional saw, and every answer with its motivation.
 *
 * @param object the plan that decided
 * @param origin the system that recorded, the source of the event
 * @param actor who decided
 * @param time the moment of recording, in whole milliseconds
 * @param domain the field of law of the service
 * @param caseReference the client's own reference to the case; not empty, and never the number of a
 *     person
 * @param caseId the cross-domain case that the decision belongs to, if any
 * @param broughtBy the domain that brought that case
 * @param organisation the organisation that decided
 * @param recipient who would receive the data
 * @param subject whom it is about, if the client said so
 * @param conditions what must be done, in the order of the path
 * @param path the questions that were asked with their answers, in order
 * @param pending ids of the conditions that must be met before the answer is a yes
 * @param trace the trace of the request
 */
public record DecisionRecord(
        DecisionId id,
        PlanReference object,
        Origin origin,
        PersonalContent<Actor> actor,
        Instant time,
        Domain domain,
        String caseReference,
        @Nullable String caseId,
        @Nullable Domain broughtBy,
        Oin organisation,
        PersonalContent<FreeText> recipient,
        @Nullable PersonalContent<Subject> subject,
        RecordedOutcome outcome,
        List<Condition> conditions,
        List<RecordedStep> path,
        List<String> pending,
        TraceContext trace)
        implements LogEntry {

    /** What was done; a record of version 1 knows nothing else. */
    public static final String ACTION = "evaluate";

    /** The same as {@link LogEntry#MAX_BYTES}. */
    public static final int MAX_ENTRY_BYTES = LogEntry.MAX_BYTES;

    /**
     * @throws IllegalArgumentException if a reference is not {@linkplain Texts#isUsable usable}
     */
    public DecisionRecord {
        Texts.require(caseReference);
        if (caseId != null) {
            Texts.require(caseId);
        }
        time = Moments.toMillis(time);
        conditions = List.copyOf(conditions);
        path = List.copyOf(path);
        pending = List.copyOf(pending);
    }

    /** The legal meaning of the outcome. */
    public Result result() {
        return outcome.result();
    }

    /** The decisions of one case stay in order. */
    @Override
    public String key() {
        return caseReference;
    }

    @Override
    public byte[] commitmentForm() {
        byte[] entry = RecordTree.committed(this);
        if (entry.length > MAX_ENTRY_BYTES) {
            throw new IllegalStateException(
                    "the entry of decision " + id + " is too long for the log");
        }
        return entry;
    }

    /**
     * Whether both record the same decision: all is equal but the moment, the trace and the salts.
     * For destroyed content see {@link PersonalContent#sameAs}.
     */
    @Override
    public boolean sameContentAs(LogEntry other) {
        return other instanceof DecisionRecord decision && RecordComparison.same(this, decision);
    }

    /**
     * The same record without actor, recipient, subject and motivations; its entry in the log is
     * unchanged.
     */
    public DecisionRecord destroyPersonalContent() {
        return new DecisionRecord(
                id,
                object,
                origin,
                actor.destroy(),
                time,
                domain,
                caseReference,
                caseId,
                broughtBy,
                organisation,
                recipient.destroy(),
                subject == null ? null : subject.destroy(),
                outcome,
                conditions,
                path.stream().map(RecordedStep::destroyPersonalContent).toList(),
                pending,
                trace);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DecisionRecord[" + id + "]";
    }
}
