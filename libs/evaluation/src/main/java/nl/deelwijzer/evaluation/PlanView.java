// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and its parts as JSON trees. Names follow the plan files, in camelCase; ids and texts are
 * the plan's own.
 */
final class PlanView {

    private PlanView() {}

    static Map<String, @Nullable Object> summary(Plan plan) {
        var tree = reference(plan);
        tree.put("title", plan.title());
        tree.put("question", plan.question());
        tree.put("source", plan.source());
        tree.put("validFrom", PlanShelf.text(plan.validity().from()));
        tree.put("validUntil", PlanShelf.text(plan.validity().until()));
        return tree;
    }

    static Map<String, @Nullable Object> reference(Plan plan) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", plan.id().value());
        tree.put("version", plan.version());
        tree.put("digest", plan.digest().value());
        tree.put("status", plan.status().name());
        return tree;
    }

    static Map<String, @Nullable Object> whole(Plan plan) {
        var tree = summary(plan);
        tree.put("start", plan.start().id());
        tree.put("questions", plan.questions().stream().map(PlanView::questionWithWays).toList());
        tree.put("rules", plan.rules().stream().map(PlanView::rule).toList());
        tree.put("outcomes", plan.outcomes().stream().map(PlanView::outcomeWithAdds).toList());
        tree.put("conditions", plan.conditions().stream().map(PlanView::condition).toList());
        tree.put("gaps", plan.gaps().stream().map(PlanView::gap).toList());
        return tree;
    }

    static Map<String, @Nullable Object> question(Question question) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", question.id());
        tree.put("step", question.step());
        tree.put("heading", question.heading());
        tree.put("type", question.type().name());
        tree.put("asks", question.asks());
        tree.put("hints", question.hints());
        tree.put(
                "options",
                question.options().stream()
                        .map(option -> Map.of("id", option.id(), "label", option.label()))
                        .toList());
        tree.put("judgement", question.judgement());
        tree.put("cites", question.cites());
        return tree;
    }

    static Map<String, @Nullable Object> outcome(Outcome outcome) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", outcome.id());
        tree.put("result", outcome.result().name());
        tree.put("title", outcome.title());
        tree.put("explanation", outcome.explains());
        tree.put("basis", outcome.basis());
        tree.put(
                "referTo",
                Optional.ofNullable(outcome.referTo()).map(Object::toString).orElse(null));
        return tree;
    }

    static Map<String, @Nullable Object> condition(Condition condition) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", condition.id());
        tree.put("moment", condition.moment().name());
        tree.put("text", condition.text());
        tree.put("cites", condition.cites());
        return tree;
    }

    private static Map<String, @Nullable Object> questionWithWays(Question question) {
        var tree = question(question);
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) -> {
                var answers = new LinkedHashMap<String, Object>();
                transitions.forEach((option, way) -> answers.put(option, transition(way)));
                tree.put("answers", answers);
            }
            case Onward.AfterSet(var adds, var then) -> {
                tree.put("then", transition(then));
                tree.put("adds", adds);
            }
        }
        return tree;
    }

    private static Map<String, @Nullable Object> outcomeWithAdds(Outcome outcome) {
        var tree = outcome(outcome);
        tree.put("adds", outcome.adds());
        return tree;
    }

    private static Map<String, Object> rule(Rule rule) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", rule.id());
        tree.put("step", rule.step());
        tree.put("rows", rule.rows().stream().map(PlanView::row).toList());
        tree.put("otherwise", transition(rule.otherwise()));
        return tree;
    }

    private static Map<String, Object> row(Row row) {
        var when = new LinkedHashMap<String, Object>();
        row.when().forEach(criterion -> when.put(criterion.question(), criterion(criterion)));
        var tree = new LinkedHashMap<String, Object>();
        tree.put("when", when);
        tree.putAll(transition(row.then()));
        tree.put("cites", row.cites());
        return tree;
    }

    private static Map<String, List<String>> criterion(Criterion criterion) {
        var tree = new LinkedHashMap<String, List<String>>();
        switch (criterion) {
            case Criterion.OneOf(var _, var answers) -> tree.put("oneOf", answers);
            case Criterion.SetMatches(var _, var any, var allIn, var none, var hasAll) -> {
                any.ifPresent(options -> tree.put("any", options));
                allIn.ifPresent(options -> tree.put("allIn", options));
                none.ifPresent(options -> tree.put("none", options));
                hasAll.ifPresent(options -> tree.put("hasAll", options));
            }
        }
        return tree;
    }

    private static Map<String, Object> transition(Transition transition) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("to", transition.to());
        tree.put("adds", transition.adds());
        return tree;
    }

    private static Map<String, Object> gap(Gap gap) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("where", gap.where());
        tree.put("source", gap.kind().name());
        tree.put("choice", gap.choice());
        tree.put("why", gap.why());
        return tree;
    }
}
