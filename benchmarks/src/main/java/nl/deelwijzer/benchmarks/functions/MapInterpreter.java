// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.functions;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The obvious way to walk a plan, to compare with: look up each node by its name, compare texts,
 * gather what was passed.
 */
final class MapInterpreter {

    private final Map<String, Node> nodes = new HashMap<>();
    private final String start;

    private MapInterpreter(String start) {
        this.start = start;
    }

    static MapInterpreter of(Plan plan) {
        var interpreter = new MapInterpreter(plan.start().id());
        Stream.of(plan.questions(), plan.rules(), plan.outcomes())
                .flatMap(List::stream)
                .forEach(node -> interpreter.nodes.put(node.id(), node));
        return interpreter;
    }

    /** The outcome, the conditions and the path, by name. */
    Map<String, Object> walk(Answers answers) {
        Map<String, Answer> asked = new HashMap<>();
        List<String> path = new ArrayList<>();
        Set<String> conditions = new LinkedHashSet<>();
        Node node = node(start);
        while (!(node instanceof Outcome)) {
            Transition way = way(node, answers, asked, conditions);
            if (node instanceof Question) {
                path.add(node.id());
            }
            conditions.addAll(way.adds());
            node = node(way.to());
        }
        return Map.of("outcome", node.id(), "conditions", conditions, "path", path);
    }

    private Node node(String id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }

    private static Transition way(
            Node node, Answers answers, Map<String, Answer> asked, Set<String> conditions) {
        return switch (node) {
            case Question question -> answered(question, answers, asked, conditions);
            case Rule rule ->
                    rule.rows().stream()
                            .filter(row -> holds(row, asked))
                            .findFirst()
                            .map(Row::then)
                            .orElse(rule.otherwise());
            case Outcome outcome -> throw new IllegalStateException(outcome.id());
        };
    }

    private static Transition answered(
            Question question, Answers answers, Map<String, Answer> asked, Set<String> conditions) {
        Answer answer = Optional.ofNullable(answers.byQuestion().get(question.id())).orElseThrow();
        asked.put(question.id(), answer);
        return switch (question.onward()) {
            case Onward.ByAnswer(var transitions) ->
                    Optional.ofNullable(transitions.get(chosen(answer).getFirst())).orElseThrow();
            case Onward.AfterSet(var adds, var then) -> {
                for (String option : chosen(answer)) {
                    conditions.addAll(adds.getOrDefault(option, List.of()));
                }
                yield then;
            }
        };
    }

    private static List<String> chosen(Answer answer) {
        return switch (answer.value()) {
            case AnswerValue.Single(String option) -> List.of(option);
            case AnswerValue.Several(List<String> options) -> options;
        };
    }

    private static boolean holds(Row row, Map<String, Answer> asked) {
        return row.when().stream().allMatch(criterion -> holds(criterion, asked));
    }

    private static boolean holds(Criterion criterion, Map<String, Answer> asked) {
        Answer answer = asked.get(criterion.question());
        if (answer == null) {
            return false;
        }
        List<String> chosen = chosen(answer);
        return switch (criterion) {
            case Criterion.OneOf(var _, var allowed) -> allowed.contains(chosen.getFirst());
            case Criterion.SetMatches(var _, var any, var allIn, var none, var hasAll) ->
                    any.stream().allMatch(it -> it.stream().anyMatch(chosen::contains))
                            && allIn.stream().allMatch(it -> it.containsAll(chosen))
                            && none.stream().allMatch(it -> it.stream().noneMatch(chosen::contains))
                            && hasAll.stream().allMatch(chosen::containsAll);
        };
    }
}
