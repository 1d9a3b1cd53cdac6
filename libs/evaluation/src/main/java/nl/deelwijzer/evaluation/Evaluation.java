// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.RecordingContext;
import nl.deelwijzer.record.Subject;
import nl.deelwijzer.record.TraceContext;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One evaluation that is ready to be recorded.
 *
 * @param idempotencyKey null where the client sent none
 */
record Evaluation(
        PlanRequest request,
        Plan plan,
        Walk.Decided decided,
        Actor actor,
        @Nullable String idempotencyKey,
        TraceContext trace) {

    /** Makes the record when it is asked for: it needs random numbers, which may block. */
    Supplier<DecisionRecord> record(Recorder recorder) {
        return () -> recorder.records().record(decided, context(recorder));
    }

    private RecordingContext context(Recorder recorder) {
        var now = recorder.clock().instant();
        var caseId = request.crossDomain().caseId();
        var broughtBy = request.crossDomain().broughtBy();
        return new RecordingContext(
                idempotencyKey == null
                        ? recorder.ids().unique(now)
                        : repeatable(recorder, idempotencyKey),
                PlanReference.to(plan, request.asOf()),
                recorder.origin(),
                actor,
                now,
                recorder.domain(),
                Objects.requireNonNull(request.caseReference()),
                caseId,
                broughtBy == null ? null : new Domain(broughtBy),
                new FreeText(Objects.requireNonNull(request.recipient())),
                subject(recorder),
                trace);
    }

    private DecisionId repeatable(Recorder recorder, String key) {
        return recorder.ids()
                .repeatable(
                        actor.organisation(), key, RequestFingerprint.of(request), plan.digest());
    }

    private @Nullable Subject subject(Recorder recorder) {
        var plain = request.subject();
        return plain == null
                ? null
                : recorder.pseudonymiser().subject(plain.scheme(), plain.value());
    }

    /** Without anything that may be personal. */
    @Override
    public String toString() {
        return "Evaluation[" + plan.id() + "]";
    }
}
