// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

import java.time.Period;

/**
 * How long the personal content of some decisions is kept, counted from the day of recording.
 *
 * @param plan the id of their plan
 * @param condition the id of a condition that came with them; null for all decisions of the plan
 * @param minimum how long at least; null where the rule says nothing about it
 * @param maximum how long at most; null where the rule says nothing about it
 * @param source where this is laid down, or why it is not known
 */
public record RetentionRule(
        String plan,
        @Nullable String condition,
        @Nullable Period minimum,
        @Nullable Period maximum,
        String source) {

    boolean concerns(DecisionRecord decision) {
        return plan.equals(decision.object().plan().value())
                && (condition == null
                        || decision.conditions().stream()
                                .anyMatch(it -> it.id().equals(condition)));
    }
}
