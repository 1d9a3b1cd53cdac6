// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decision that gathers the conditions, in the order in which any walk can pass what adds them.
 */
final class DmnConditions {

    private final Plan plan;
    private final Incoming incoming;
    private final DmnWriter writer;
    private final List<String> gathered = new ArrayList<>();
    private final Set<String> needs = new LinkedHashSet<>(List.of("uitkomst"));

    DmnConditions(Plan plan, Incoming incoming, DmnWriter writer) {
        this.plan = plan;
        this.incoming = incoming;
        this.writer = writer;
    }

    void write() {
        needs.addAll(incoming.allOnward());
        inOrderOfAnyWalk().forEach(this::gather);
        String own = own();
        String dropping =
                plan.outcomes().stream()
                        .filter(outcome -> outcome.result().dropsGatheredConditions())
                        .map(outcome -> Feel.text(outcome.id()))
                        .collect(Collectors.joining(", ", "[", "]"));
        writer.literal(
                "voorwaarden",
                "Any",
                List.copyOf(needs),
                "if uitkomst != null and list contains("
                        + dropping
                        + ", uitkomst) then "
                        + own
                        + " else distinct values(concatenate("
                        + String.join(", ", gathered)
                        + (gathered.isEmpty() ? "" : ", ")
                        + own
                        + "))");
    }

    private void gather(Node node) {
        switch (node) {
            case Question question -> gather(question);
            case Rule rule -> gather(rule);
            case Outcome outcome -> {}
        }
    }

    private void gather(Question question) {
        String asked = Names.onward(question.id()) + " != null";
        String answer = Names.answer(question.id());
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) ->
                    transitions.forEach((option, way) ->
                            add(
                                    asked + " and " + answer + " = " + Feel.text(option),
                                    way.adds(),
                                    answer));
            case Onward.AfterSet(var adds, var then) -> {
                for (String option : question.optionIds()) {
                    String chosen =
                            asked + " and list contains(" + answer + ", " + Feel.text(option) + ")";
                    add(chosen, adds.getOrDefault(option, List.of()), answer);
                }
                add(asked, then.adds(), answer);
            }
        }
    }

    private void gather(Rule rule) {
        String row = Names.row(rule.id());
        for (int i = 0; i < rule.rows().size(); i++) {
            add(row + " = " + (i + 1), rule.rows().get(i).then().adds(), row);
        }
        add(row + " = " + (rule.rows().size() + 1), rule.otherwise().adds(), row);
    }

    private void add(String when, List<String> conditions, String needed) {
        if (!conditions.isEmpty()) {
            gathered.add("if " + when + " then " + Feel.list(conditions) + " else []");
            needs.add(needed);
        }
    }

    private String own() {
        return plan.outcomes().stream()
                .filter(outcome -> !outcome.adds().isEmpty())
                .map(outcome ->
                        "if uitkomst = "
                                + Feel.text(outcome.id())
                                + " then "
                                + Feel.list(outcome.adds())
                                + " else ")
                .collect(Collectors.joining("", "(", "[])"));
    }

    /** Every node before all nodes that a walk can pass after it. */
    private List<Node> inOrderOfAnyWalk() {
        var order = new ArrayList<Node>();
        descend(plan.start(), new HashSet<>(), order);
        return order.reversed();
    }

    private void descend(Node node, Set<String> done, List<Node> finished) {
        if (done.add(node.id())) {
            ways(node).forEach(way -> descend(plan.node(way.to()), done, finished));
            finished.add(node);
        }
    }

    private static List<Transition> ways(Node node) {
        return switch (node) {
            case Question question ->
                    switch (question.onward()) {
                        case Onward.ByAnswer(var transitions) -> List.copyOf(transitions.values());
                        case Onward.AfterSet(var adds, var then) -> List.of(then);
                    };
            case Rule rule -> {
                var ways = new ArrayList<Transition>();
                rule.rows().forEach(row -> ways.add(row.then()));
                ways.add(rule.otherwise());
                yield ways;
            }
            case Outcome outcome -> List.of();
        };
    }
}
