// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.DecisionId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a walk, as the JSON tree that clients get. */
final class DecisionView {

    private final String domain;

    DecisionView(String domain) {
        this.domain = domain;
    }

    /** A decision that is recorded. */
    Map<String, @Nullable Object> recorded(
            Plan plan, Walk.Decided decided, DecisionId id, Instant at) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("status", "DECIDED");
        tree.put("id", id.toString());
        tree.putAll(decided(plan, decided));
        tree.put("decidedAt", at.toString());
        return tree;
    }

    /** A decision that is only shown. */
    Map<String, @Nullable Object> decided(Plan plan, Walk.Decided decided) {
        var tree = begun("DECIDED", plan);
        tree.put("outcome", PlanView.outcome(decided.outcome()));
        putWalked(tree, decided.conditions(), decided.path());
        tree.put("pending", decided.pending().stream().map(Condition::id).toList());
        tree.put("unusedAnswers", decided.unusedAnswers());
        return tree;
    }

    /** A walk that needs another answer. */
    Map<String, @Nullable Object> incomplete(Plan plan, Walk.Incomplete incomplete) {
        var tree = begun("INCOMPLETE", plan);
        putWalked(tree, incomplete.conditions(), incomplete.path());
        tree.put("nextQuestion", PlanView.question(incomplete.next()));
        tree.put("unusedAnswers", incomplete.unusedAnswers());
        return tree;
    }

    private Map<String, @Nullable Object> begun(String status, Plan plan) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("status", status);
        tree.put("plan", PlanView.reference(plan));
        tree.put("domain", domain);
        return tree;
    }

    private static void putWalked(
            Map<String, @Nullable Object> tree, List<Condition> conditions, List<PathStep> path) {
        tree.put("conditions", conditions.stream().map(PlanView::condition).toList());
        tree.put("path", path.stream().map(DecisionView::step).toList());
    }

    private static Map<String, @Nullable Object> step(PathStep step) {
        var question = step.question();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("question", question.id());
        tree.put("step", question.step());
        tree.put("heading", question.heading());
        tree.put("answer", value(step.answer().value()));
        if (step.answer().isMotivated()) {
            tree.put("motivation", step.answer().motivation());
        }
        tree.put("cites", question.cites());
        return tree;
    }

    static Object value(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Single(String option) -> option;
            case AnswerValue.Several(List<String> options) -> options;
        };
    }
}
