// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Walk;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an evaluator makes of some answers.
 *
 * @param outcome id of the outcome; null while an answer is lacking
 * @param next id of the question to ask next; null when there is an outcome
 * @param conditions ids, in order
 */
record Opinion(@Nullable String outcome, @Nullable String next, List<String> conditions) {

    static Opinion of(Walk walk) {
        return switch (walk) {
            case Walk.Decided decided ->
                    new Opinion(decided.outcome().id(), null, ids(decided.conditions()));
            case Walk.Incomplete incomplete ->
                    new Opinion(null, incomplete.next().id(), ids(incomplete.conditions()));
            case Walk.Rejected rejected ->
                    throw new IllegalArgumentException("the sample offers valid answers only");
        };
    }

    private static List<String> ids(List<Condition> conditions) {
        return conditions.stream().map(Condition::id).toList();
    }
}
