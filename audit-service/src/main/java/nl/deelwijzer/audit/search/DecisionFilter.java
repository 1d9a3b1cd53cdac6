// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.PersonalData;
import nl.deelwijzer.record.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * What an auditor looks for. What is null is not asked; a decision must meet all the rest.
 *
 * @param plan the id of a plan
 * @param outcome the id of an outcome
 * @param basis a legal basis of the outcome, exactly as the plan writes it
 * @param condition the id of a condition that came with the outcome
 * @param recipient exactly as it was recorded
 * @param organisation an OIN
 * @param from the earliest moment of recording, inclusive
 * @param until the latest moment of recording, exclusive
 */
public record DecisionFilter(
        @Nullable String caseReference,
        @Nullable String domain,
        @Nullable String plan,
        @Nullable String outcome,
        @Nullable Result result,
        @Nullable String basis,
        @Nullable String condition,
        @Nullable String recipient,
        @Nullable String organisation,
        @Nullable Subject subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** A filter that asks nothing about a person. */
    public static DecisionFilter of(
            @Nullable String domain,
            @Nullable String plan,
            @Nullable Instant from,
            @Nullable Instant until) {
        return new DecisionFilter(
                null, domain, plan, null, null, null, null, null, null, null, from, until);
    }

    /**
     * Whether a search with this filter finds the decision. Personal content that was destroyed is
     * not found.
     */
    public boolean finds(DecisionRecord decision) {
        return isEither(caseReference, decision.caseReference())
                && isEither(domain, decision.domain().value())
                && isEither(plan, decision.object().plan().value())
                && isEither(organisation, decision.organisation().value())
                && isInPeriod(decision.time())
                && findsOutcome(decision)
                && findsPeople(decision);
    }

    private boolean findsOutcome(DecisionRecord decision) {
        return isEither(outcome, decision.outcome().id())
                && isEither(result, decision.result())
                && (basis == null || decision.outcome().basis().contains(basis))
                && (condition == null
                        || decision.conditions().stream()
                                .anyMatch(it -> it.id().equals(condition)));
    }

    private boolean findsPeople(DecisionRecord decision) {
        var about = decision.subject();
        return isEither(recipient, kept(decision.recipient()).map(FreeText::text).orElse(""))
                && (subject == null
                        || (about != null
                                && kept(about)
                                        .filter(it -> it.pseudonym().equals(subject.pseudonym()))
                                        .isPresent()));
    }

    private boolean isInPeriod(Instant time) {
        return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
    }

    private static <T> boolean isEither(@Nullable T wanted, T has) {
        return wanted == null || wanted.equals(has);
    }

    private static <T extends PersonalData> Optional<T> kept(PersonalContent<T> personal) {
        return switch (personal) {
            case PersonalContent.Kept<T> kept -> Optional.of(kept.content());
            case PersonalContent.Destroyed<T> gone -> Optional.empty();
        };
    }

    /** Without the values, some of which are personal. */
    @Override
    public String toString() {
        return "DecisionFilter[…]";
    }
}
