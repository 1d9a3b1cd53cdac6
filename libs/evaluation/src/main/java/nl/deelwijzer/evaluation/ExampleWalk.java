// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk through a plan that always takes the first option: an example that stays true when the
 * plan changes.
 *
 * @param plan the plan
 * @param answers a complete set of answers, with a motivation for every judgement
 * @param decided where they lead
 */
record ExampleWalk(Plan plan, Answers answers, Walk.Decided decided) {

    private static final String MOTIVATION = "Afgewogen; dit is een voorbeeld.";

    static ExampleWalk through(Plan plan) {
        var answers = new LinkedHashMap<String, Answer>();
        while (true) {
            switch (plan.walk(Answers.of(answers))) {
                case Walk.Incomplete(var next, _, _, _) -> answers.put(next.id(), first(next));
                case Walk.Decided decided -> {
                    return new ExampleWalk(plan, Answers.of(answers), decided);
                }
                case Walk.Rejected _ ->
                        throw new IllegalStateException(
                                "plan " + plan.id() + " refuses its own options");
            }
        }
    }

    /** The body of an evaluate. */
    Map<String, Object> evaluateRequest() {
        var body = new LinkedHashMap<String, Object>();
        body.put("plan", plan.id().value());
        body.put("caseReference", "VOORBEELD-1");
        body.put("recipient", "Jeugdhulp West, wijkteam 3");
        putDay(body);
        body.put("answers", trees(answers));
        return body;
    }

    /** The body of a preview that has one answer so far. */
    Map<String, Object> previewRequest() {
        var body = new LinkedHashMap<String, Object>();
        body.put("plan", plan.id().value());
        putDay(body);
        body.put("answers", trees(begin()));
        return body;
    }

    /** The body of a drawing with the same answer. */
    Map<String, Object> graphRequest() {
        var body = new LinkedHashMap<>(previewRequest());
        body.remove("plan");
        return body;
    }

    /** What comes of {@link #previewRequest()}. */
    Walk begun() {
        return plan.walk(begin());
    }

    private Answers begin() {
        var path = decided.path();
        return path.size() < 2
                ? Answers.NONE
                : Answers.of(Map.of(path.getFirst().question().id(), path.getFirst().answer()));
    }

    private void putDay(Map<String, Object> body) {
        if (plan.validity().until() != null) {
            body.put("asOf", plan.validity().until().toString());
        }
    }

    private static Answer first(Question question) {
        var option = question.optionIds().getFirst();
        var value =
                question.type() == QuestionType.SET
                        ? new AnswerValue.Several(List.of(option))
                        : new AnswerValue.Single(option);
        return new Answer(value, question.judgement() ? MOTIVATION : null);
    }

    private static Map<String, Object> trees(Answers answers) {
        var trees = new LinkedHashMap<String, Object>();
        answers.byQuestion().forEach((question, answer) -> trees.put(question, tree(answer)));
        return trees;
    }

    private static Map<String, @Nullable Object> tree(Answer answer) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("value", DecisionView.value(answer.value()));
        if (answer.motivation() != null) {
            tree.put("motivation", answer.motivation());
        }
        return tree;
    }
}
