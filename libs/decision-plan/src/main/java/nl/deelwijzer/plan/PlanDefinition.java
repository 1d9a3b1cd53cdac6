// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * Everything that a plan says, in the order in which it says it.
 *
 * @param version semantic version of this text of the plan
 * @param service the service that owns the plan, or {@code shared} for a plan that several services
 *     offer
 * @param question the one question that the plan answers
 * @param source the document and chapter that the plan follows
 * @param start id of the question or rule where every walk begins
 * @param gaps where the source was unclear and what was chosen
 */
public record PlanDefinition(
        PlanId id,
        String version,
        String service,
        String title,
        String question,
        String source,
        Status status,
        Validity validity,
        String start,
        List<Question> questions,
        List<Rule> rules,
        List<Outcome> outcomes,
        List<Condition> conditions,
        List<Gap> gaps) {

    public PlanDefinition {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
        conditions = List.copyOf(conditions);
        gaps = List.copyOf(gaps);
    }
}
