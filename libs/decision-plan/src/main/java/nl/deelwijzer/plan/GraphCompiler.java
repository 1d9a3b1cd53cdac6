// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import nl.deelwijzer.plan.Graph.AskedNode;
import nl.deelwijzer.plan.Graph.Edge;
import nl.deelwijzer.plan.Graph.End;
import nl.deelwijzer.plan.Graph.Line;
import nl.deelwijzer.plan.Graph.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the ids of a checked definition into the int indexes of a {@link Graph}. */
final class GraphCompiler {

    private final PlanDefinition definition;
    private final Map<String, Condition> conditions;
    private final Map<String, Integer> nodeIndex = new HashMap<>();
    private final Map<String, Map<String, Integer>> optionIndex = new HashMap<>();

    GraphCompiler(PlanDefinition definition, Map<String, Condition> conditions) {
        this.definition = definition;
        this.conditions = conditions;
        definition.questions().forEach(this::number);
        definition.rules().forEach(this::number);
        definition.outcomes().forEach(this::number);
        definition
                .questions()
                .forEach(question -> optionIndex.put(question.id(), positions(question)));
    }

    Graph compile() {
        var questionIndex = new HashMap<String, Integer>();
        definition
                .questions()
                .forEach(question -> questionIndex.put(question.id(), index(question.id())));
        return new Graph(
                Map.copyOf(questionIndex),
                definition.questions().stream().map(this::asked).toList(),
                definition.rules().stream().map(this::lines).toList(),
                definition.outcomes().stream().map(this::end).toList(),
                index(definition.start()));
    }

    private void number(Node node) {
        nodeIndex.put(node.id(), nodeIndex.size());
    }

    private static Map<String, Integer> positions(Question question) {
        var positions = new HashMap<String, Integer>();
        question.optionIds().forEach(option -> positions.put(option, positions.size()));
        return Map.copyOf(positions);
    }

    private AskedNode asked(Question question) {
        var options = known(optionIndex, question.id());
        return switch (question.onward()) {
            case Onward.ByAnswer(var transitions) ->
                    new AskedNode(
                            question,
                            options,
                            question.optionIds().stream()
                                    .map(option -> edge(known(transitions, option)))
                                    .toList(),
                            List.of());
            case Onward.AfterSet(var adds, var then) ->
                    new AskedNode(
                            question,
                            options,
                            List.of(edge(then)),
                            question.optionIds().stream()
                                    .map(option -> conditions(adds.getOrDefault(option, List.of())))
                                    .toList());
        };
    }

    private List<Line> lines(Rule rule) {
        var lines = new ArrayList<Line>();
        for (Row row : rule.rows()) {
            lines.add(new Line(row.when().stream().map(this::test).toList(), edge(row.then())));
        }
        lines.add(new Line(List.of(), edge(rule.otherwise())));
        return List.copyOf(lines);
    }

    private Test test(Criterion criterion) {
        int question = index(criterion.question());
        var options = known(optionIndex, criterion.question());
        return switch (criterion) {
            case Criterion.OneOf(var id, var answers) ->
                    new Test(question, true, mask(options, answers), 0, 0);
            case Criterion.SetMatches(var id, var any, var allIn, var none, var hasAll) -> {
                int everything = (1 << options.size()) - 1;
                int outside = allIn.map(inside -> everything & ~mask(options, inside)).orElse(0);
                int unwanted = none.map(excluded -> mask(options, excluded)).orElse(0);
                yield new Test(
                        question,
                        any.isPresent(),
                        any.map(wanted -> mask(options, wanted)).orElse(0),
                        outside | unwanted,
                        hasAll.map(needed -> mask(options, needed)).orElse(0));
            }
        };
    }

    private static int mask(Map<String, Integer> options, List<String> ids) {
        return ids.stream().mapToInt(id -> 1 << known(options, id)).reduce(0, (a, b) -> a | b);
    }

    private End end(Outcome outcome) {
        return new End(outcome, conditions(outcome.adds()));
    }

    private Edge edge(Transition transition) {
        return new Edge(index(transition.to()), conditions(transition.adds()));
    }

    private List<Condition> conditions(List<String> ids) {
        return ids.stream().map(id -> known(conditions, id)).toList();
    }

    private int index(String node) {
        return known(nodeIndex, node);
    }

    private static <V> V known(Map<String, V> map, String id) {
        V value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("the definition does not resolve: " + id);
        }
        return value;
    }
}
