// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.RecordedOutcome;
import nl.deelwijzer.record.RecordedStep;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision of a case, about nobody, of which a test says what matters.
 *
 * @param path questions and answers in turn
 */
public record CaseDecision(
        SampleDecision sample,
        String caseId,
        String title,
        @Nullable String referTo,
        List<String> path) {

    /** A decision by a plan of a domain. */
    public static CaseDecision of(String caseId, String domain, String plan, Result result) {
        var any = SampleDecision.any();
        var sample =
                new SampleDecision(
                        any.id(),
                        any.time(),
                        any.caseReference(),
                        domain,
                        plan,
                        any.outcome(),
                        result,
                        any.basis(),
                        any.condition(),
                        any.text(),
                        any.organisation(),
                        any.subject());
        return new CaseDecision(sample, caseId, "Titel", null, List.of());
    }

    /** The same with one more answer on its path. */
    public CaseDecision answering(String question, String answer) {
        var longer = new ArrayList<>(path);
        longer.addAll(List.of(question, answer));
        return new CaseDecision(sample, caseId, title, referTo, List.copyOf(longer));
    }

    /** The same with another title of its outcome. */
    public CaseDecision titled(String other) {
        return new CaseDecision(sample, caseId, other, referTo, path);
    }

    /** The same, referring to a plan. */
    public CaseDecision referringTo(String plan) {
        return new CaseDecision(sample, caseId, title, plan, path);
    }

    /** The same for another receiver, recorded some milliseconds later. */
    public CaseDecision to(String recipient, long millis) {
        return new CaseDecision(sample.to(recipient).later(millis), caseId, title, referTo, path);
    }

    /** The same about another person. */
    public CaseDecision about(String subject) {
        var other =
                new SampleDecision(
                        sample.id(),
                        sample.time(),
                        sample.caseReference(),
                        sample.domain(),
                        sample.plan(),
                        sample.outcome(),
                        sample.result(),
                        sample.basis(),
                        sample.condition(),
                        sample.text(),
                        sample.organisation(),
                        subject);
        return new CaseDecision(other, caseId, title, referTo, path);
    }

    /** The record. */
    public DecisionRecord record() {
        var base = sample.record();
        var outcome = base.outcome();
        return new DecisionRecord(
                base.id(),
                base.object(),
                base.origin(),
                base.actor(),
                base.time(),
                base.domain(),
                base.caseReference(),
                caseId,
                new Domain("police"),
                base.organisation(),
                base.recipient(),
                base.subject(),
                new RecordedOutcome(
                        outcome.id(),
                        outcome.result(),
                        title,
                        outcome.explanation(),
                        outcome.basis(),
                        referTo == null ? null : new PlanId(referTo)),
                base.conditions(),
                steps(),
                base.pending(),
                base.trace());
    }

    private List<RecordedStep> steps() {
        var steps = new ArrayList<RecordedStep>();
        for (int i = 0; i < path.size(); i += 2) {
            var answer = new AnswerValue.Single(path.get(i + 1));
            steps.add(
                    new RecordedStep(
                            path.get(i), "1", "Kop " + path.get(i), answer, null, List.of()));
        }
        return steps;
    }
}
