// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.cases.CaseOverview;
import nl.deelwijzer.cases.Ending;
import nl.deelwijzer.cases.Provision;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.RecordedStep;
import nl.deelwijzer.record.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case as far as it is recorded.
 *
 * @param decisions in the order in which they were taken; not empty
 * @param overview of them, in the same order
 */
record RecordedCase(List<FoundDecision> decisions, CaseOverview overview) {

    /**
     * The case that these decisions make.
     *
     * @param found at least one, all with this case id
     */
    static RecordedCase of(String caseId, List<FoundDecision> found) {
        var decisions =
                found.stream()
                        .sorted(
                                Comparator.comparing((FoundDecision it) -> it.decision().time())
                                        .thenComparing(it -> it.decision().id().toString()))
                        .toList();
        var identity =
                new CaseOverview.Identity(caseId, references(decisions), broughtBy(decisions));
        var provisions = decisions.stream().map(it -> provision(it.decision())).toList();
        return new RecordedCase(decisions, CaseOverview.of(identity, provisions));
    }

    private static List<String> references(List<FoundDecision> decisions) {
        return decisions.stream().map(it -> it.decision().caseReference()).distinct().toList();
    }

    private static @Nullable String broughtBy(List<FoundDecision> decisions) {
        return decisions.stream()
                .flatMap(it -> Stream.ofNullable(it.decision().broughtBy()))
                .map(Domain::value)
                .findFirst()
                .orElse(null);
    }

    private static Provision provision(DecisionRecord decision) {
        var plan = decision.object();
        return new Provision(
                decision.id().toString(),
                new Provision.Giver(decision.domain().value(), decision.organisation().value()),
                new Provision.UsedPlan(plan.plan().value(), plan.digest().value()),
                ending(decision),
                decision.path().stream().map(RecordedCase::passed).toList(),
                recipient(decision.recipient()),
                subject(decision.subject()));
    }

    private static Ending ending(DecisionRecord decision) {
        var outcome = decision.outcome();
        var referTo = outcome.referTo();
        return new Ending(
                outcome.result(),
                decision.pending().size(),
                outcome.title(),
                outcome.basis(),
                referTo == null ? null : referTo.value());
    }

    private static Provision.Passed passed(RecordedStep step) {
        return new Provision.Passed(
                step.question(),
                step.heading(),
                switch (step.answer()) {
                    case AnswerValue.Single(var option) -> List.of(option);
                    case AnswerValue.Several(var options) -> options;
                });
    }

    private static @Nullable String recipient(PersonalContent<FreeText> recipient) {
        return switch (recipient) {
            case PersonalContent.Kept<FreeText>(var text, var _) -> text.text();
            case PersonalContent.Destroyed<FreeText> _ -> null;
        };
    }

    private static @Nullable String subject(@Nullable PersonalContent<Subject> subject) {
        return subject instanceof PersonalContent.Kept<Subject>(var known, var _)
                ? known.scheme() + ":" + known.pseudonym()
                : null;
    }
}
