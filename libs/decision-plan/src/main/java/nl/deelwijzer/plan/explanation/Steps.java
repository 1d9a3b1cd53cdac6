// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.explanation;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.analysis.Passage;
import nl.deelwijzer.plan.analysis.Trace;
import nl.deelwijzer.plan.dutch.DutchWords;
import nl.deelwijzer.plan.explanation.Explanation.ExplainedStep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of each step of a walk what was answered and where that led. */
final class Steps {

    private final Plan plan;
    private final Map<String, List<String>> chosen;

    Steps(Plan plan, Map<String, List<String>> chosen) {
        this.plan = plan;
        this.chosen = chosen;
    }

    List<ExplainedStep> of(Trace trace) {
        var steps = new ArrayList<ExplainedStep>();
        for (Passage passage : trace.passages()) {
            switch (passage) {
                case Passage.Answered(var question, var option) -> steps.add(step(question));
                case Passage.MovedOn(var question) -> steps.add(step(question));
                case Passage.RowTaken(var rule, var row) ->
                        steps.add(row((Rule) plan.node(rule), row));
                case Passage.OtherwiseTaken(var rule) ->
                        steps.add(otherwise((Rule) plan.node(rule)));
                case Passage.Included included -> {}
                case Passage.LeftOut leftOut -> {}
                case Passage.Ended ended -> {}
                case Passage.Imposed imposed -> {}
            }
        }
        return steps;
    }

    private ExplainedStep step(String id) {
        Question question = (Question) plan.node(id);
        List<String> answer = chosen.getOrDefault(id, List.of());
        return new ExplainedStep(
                id,
                question.step(),
                question.heading(),
                question.asks(),
                labels(question, answer),
                meaning(question, answer),
                question.cites());
    }

    private String meaning(Question question, List<String> answer) {
        return switch (question.onward()) {
            case Onward.ByAnswer(var ways) -> {
                Transition way = ways.get(answer.getFirst());
                yield way == null ? "" : leadsTo(way.to()) + adding(way.adds());
            }
            case Onward.AfterSet(var adds, var then) -> {
                var conditions = new ArrayList<String>();
                for (String option : question.optionIds()) {
                    conditions.addAll(
                            answer.contains(option)
                                    ? adds.getOrDefault(option, List.of())
                                    : List.of());
                }
                conditions.addAll(then.adds());
                yield leadsTo(then.to()) + adding(conditions);
            }
        };
    }

    private ExplainedStep row(Rule rule, int number) {
        Row row = rule.rows().get(number - 1);
        var questions = new LinkedHashSet<String>();
        row.when().stream().map(Criterion::question).forEach(questions::add);
        String meant =
                "Dit volgt uit uw antwoorden bij "
                        + headings(questions)
                        + ". "
                        + leadsTo(row.then().to());
        return computed(rule, meant + adding(row.then().adds()), row.cites());
    }

    private ExplainedStep otherwise(Rule rule) {
        String meant =
                "Geen van de bijzondere gevallen van deze stap geldt. "
                        + leadsTo(rule.otherwise().to());
        return computed(rule, meant + adding(rule.otherwise().adds()), List.of());
    }

    private static ExplainedStep computed(Rule rule, String meant, List<String> cites) {
        return new ExplainedStep(
                null, rule.step(), "Volgt uit eerdere antwoorden", null, List.of(), meant, cites);
    }

    private String leadsTo(String id) {
        Node node = plan.node(id);
        return switch (node) {
            case Question question -> "Het plan gaat verder met ‘" + question.heading() + "’.";
            case Rule rule -> "Het plan kijkt nu naar uw eerdere antwoorden.";
            case Outcome outcome -> "Hiermee eindigt het plan.";
        };
    }

    private String adding(List<String> conditions) {
        if (conditions.isEmpty()) {
            return "";
        }
        var texts = conditions.stream().distinct().map(id -> plan.condition(id).text()).toList();
        return " Daar hoort bij: " + String.join(" ", texts);
    }

    private String headings(Set<String> questions) {
        return DutchWords.list(
                questions.stream()
                        .map(id -> "‘" + ((Question) plan.node(id)).heading() + "’")
                        .toList(),
                "en");
    }

    static List<String> labels(Question question, List<String> options) {
        return question.options().stream()
                .filter(option -> options.contains(option.id()))
                .map(Option::label)
                .toList();
    }
}
