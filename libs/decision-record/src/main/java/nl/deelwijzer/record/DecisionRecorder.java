// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.Walk;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes the record of a decision. Safe for use by many threads at once if its salts are. */
public final class DecisionRecorder {

    private final Salts salts;

    public DecisionRecorder(Salts salts) {
        this.salts = salts;
    }

    /**
     * The record of a walk that ended. Unused answers are not recorded; an empty motivation is
     * none.
     *
     * @throws IllegalArgumentException if a motivation or a reference is not {@linkplain
     *     Texts#isUsable usable}: the caller refuses such texts where they come in
     */
    public DecisionRecord record(Walk.Decided decided, RecordingContext context) {
        Subject subject = context.subject();
        return new DecisionRecord(
                context.id(),
                context.object(),
                context.origin(),
                keep(context.actor()),
                context.time(),
                context.domain(),
                context.caseReference(),
                context.caseId(),
                context.broughtBy(),
                context.actor().organisation(),
                keep(context.recipient()),
                subject == null ? null : keep(subject),
                RecordedOutcome.of(decided.outcome()),
                decided.conditions(),
                steps(decided.path()),
                decided.pending().stream().map(Condition::id).toList(),
                context.trace());
    }

    private List<RecordedStep> steps(List<PathStep> path) {
        return path.stream().map(this::step).toList();
    }

    private RecordedStep step(PathStep step) {
        return RecordedStep.of(step, motivation(step.answer().motivation()));
    }

    private @Nullable PersonalContent<FreeText> motivation(@Nullable String motivation) {
        return motivation == null || motivation.isEmpty() ? null : keep(new FreeText(motivation));
    }

    private <T extends PersonalData> PersonalContent<T> keep(T content) {
        return new PersonalContent.Kept<>(content, salts.next());
    }
}
