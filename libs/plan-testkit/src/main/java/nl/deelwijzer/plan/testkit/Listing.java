// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan as a list of its edges, one a line, so that a change of the law is a readable diff. The
 * texts are left out: only what decides stands here.
 */
final class Listing {

    private final StringBuilder text = new StringBuilder();

    private Listing() {}

    static String of(Plan plan) {
        var listing = new Listing();
        listing.line(
                "plan "
                        + plan.id().value()
                        + " "
                        + plan.version()
                        + ", starts at "
                        + plan.start().id());
        plan.questions().forEach(listing::question);
        plan.rules().forEach(listing::rule);
        plan.outcomes().forEach(listing::outcome);
        plan.conditions().forEach(listing::condition);
        return listing.text.toString();
    }

    private void question(Question question) {
        String kind = question.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        line("");
        line(
                "question "
                        + question.id()
                        + " ("
                        + kind
                        + (question.judgement() ? ", judgement)" : ")"));
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) ->
                    transitions.forEach((option, way) -> line("  " + option + way(way)));
            case Onward.AfterSet(var adds, var then) -> {
                question.optionIds()
                        .forEach(option ->
                                line(
                                        "  with "
                                                + option
                                                + adds(adds.getOrDefault(option, List.of()))));
                line("  then" + way(then));
            }
        }
    }

    private void rule(Rule rule) {
        line("");
        line(
                "rule "
                        + rule.id()
                        + (rule.defaultRefusal() ? " (otherwise is a default refusal)" : ""));
        rule.rows().forEach(row -> line("  " + when(row) + way(row.then())));
        line("  otherwise" + way(rule.otherwise()));
    }

    private void outcome(Outcome outcome) {
        line("");
        String refer = outcome.referTo() == null ? "" : " to " + outcome.referTo().value();
        line("outcome " + outcome.id() + " = " + outcome.result() + refer + adds(outcome.adds()));
        if (!outcome.basis().isEmpty()) {
            line("  basis: " + String.join("; ", outcome.basis()));
        }
    }

    private void condition(Condition condition) {
        line("");
        line(
                "condition "
                        + condition.id()
                        + " ("
                        + condition.moment().name().toLowerCase(java.util.Locale.ROOT)
                        + ")");
    }

    private static String when(Row row) {
        return row.when().stream().map(Listing::criterion).collect(Collectors.joining(" and "));
    }

    private static String criterion(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OneOf(var question, var answers) ->
                    question + " is " + String.join("/", answers);
            case Criterion.SetMatches(var question, var any, var allIn, var none, var hasAll) ->
                    question
                            + any.map(options -> " any of " + options).orElse("")
                            + allIn.map(options -> " only from " + options).orElse("")
                            + none.map(options -> " none of " + options).orElse("")
                            + hasAll.map(options -> " all of " + options).orElse("");
        };
    }

    private static String way(Transition transition) {
        return " -> " + transition.to() + adds(transition.adds());
    }

    private static String adds(List<String> conditions) {
        return conditions.isEmpty() ? "" : " + " + String.join(", ", conditions);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
