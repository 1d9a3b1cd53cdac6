// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

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

    /** Without the values, some of which are personal. */
    @Override
    public String toString() {
        return "DecisionFilter[…]";
    }
}
