// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.explanation;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.analysis.Trace;
import nl.deelwijzer.plan.dutch.DutchWords;
import nl.deelwijzer.plan.explanation.Explanation.ConditionsAt;
import nl.deelwijzer.plan.explanation.Explanation.ExplainedCondition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Explains decisions of one plan. Pure; what would have to be different can take some milliseconds.
 */
public final class Explainer {

    private final Plan plan;

    public Explainer(Plan plan) {
        this.plan = plan;
    }

    /**
     * Explains the decision that the answers lead to.
     *
     * @param answers with which the plan decides
     * @param decided what {@link Plan#walk} made of them
     */
    public Explanation explain(Answers answers, Decided decided) {
        Map<String, List<String>> chosen = chosen(answers);
        var outcome = decided.outcome();
        return new Explanation(
                DutchWords.answer(outcome.result(), decided.pending()),
                outcome.title(),
                outcome.explains(),
                outcome.basis(),
                notice(plan),
                new Steps(plan, chosen).of(Trace.of(plan, chosen)),
                byMoment(decided.conditions()),
                new Differences(plan, chosen).of(outcome));
    }

    /**
     * What must be said first about a decision by a plan that does not bind; null where it does.
     */
    public static @Nullable String notice(Plan plan) {
        if (plan.status() == Status.IN_FORCE) {
            return null;
        }
        return plan.status() == Status.CONCEPT
                ? "Dit plan volgt een concept dat nog niet geldt. U kunt er nog geen besluit op baseren."
                : "Dit plan is vervallen. Het geldt alleen voor de dagen "
                        + DutchWords.of(plan.validity())
                        + ".";
    }

    /** Conditions in the order in which they must be met. */
    static List<ConditionsAt> byMoment(List<Condition> conditions) {
        return Stream.of(Moment.values())
                .sorted(Comparator.naturalOrder())
                .map(moment -> new ConditionsAt(DutchWords.of(moment), at(moment, conditions)))
                .filter(group -> !group.conditions().isEmpty())
                .toList();
    }

    private static List<ExplainedCondition> at(Moment moment, List<Condition> conditions) {
        var found = new ArrayList<ExplainedCondition>();
        for (Condition condition : conditions) {
            if (condition.moment() == moment) {
                found.add(
                        new ExplainedCondition(
                                condition.id(), condition.text(), condition.cites()));
            }
        }
        return found;
    }

    private static Map<String, List<String>> chosen(Answers answers) {
        var chosen = new HashMap<String, List<String>>();
        answers.byQuestion()
                .forEach((question, answer) -> chosen.put(question, options(answer.value())));
        return chosen;
    }

    private static List<String> options(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options;
        };
    }
}
