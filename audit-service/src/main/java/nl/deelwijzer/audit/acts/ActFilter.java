// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.acts;

import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Which acts somebody looks for. What is null is not asked; an act must meet all the rest.
 *
 * @param actor the {@code sub} of the actor
 * @param decision what the act was about
 * @param operation as in {@code GET /v1/decisions/{id}}
 * @param from the earliest moment of recording, inclusive
 * @param until the latest moment of recording, exclusive
 */
public record ActFilter(
        @Nullable Action action,
        @Nullable String actor,
        @Nullable DecisionId decision,
        @Nullable String operation,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Without the values, some of which are personal. */
    @Override
    public String toString() {
        return "ActFilter[…]";
    }
}
