// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One arrow of a drawing. Answers that lead the same way and add the same conditions share it.
 *
 * @param labels the options, in order; empty for a set's only way on and for otherwise
 * @param row the row of a rule, from 1; 0 for everything else
 */
record Way(List<String> labels, int row, String to, List<String> adds) {

    /** The arrows that leave a node, in its own order. */
    static List<Way> from(Node node) {
        return switch (node) {
            case Question question -> from(question);
            case Rule rule -> from(rule);
            case Outcome outcome -> List.of();
        };
    }

    private static List<Way> from(Question question) {
        return switch (question.onward()) {
            case Onward.ByAnswer(var transitions) -> grouped(question, transitions);
            case Onward.AfterSet(var adds, var then) ->
                    List.of(new Way(List.of(), 0, then.to(), then.adds()));
        };
    }

    private static List<Way> grouped(
            Question question, SequencedMap<String, Transition> transitions) {
        var groups = new LinkedHashMap<Transition, List<String>>();
        for (String option : question.optionIds()) {
            groups.computeIfAbsent(transitions.get(option), way -> new ArrayList<>()).add(option);
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Way(
                                List.copyOf(group.getValue()),
                                0,
                                group.getKey().to(),
                                group.getKey().adds()))
                .toList();
    }

    private static List<Way> from(Rule rule) {
        var ways = new ArrayList<Way>();
        for (Row row : rule.rows()) {
            ways.add(new Way(List.of(), ways.size() + 1, row.then().to(), row.then().adds()));
        }
        ways.add(new Way(List.of(), 0, rule.otherwise().to(), rule.otherwise().adds()));
        return ways;
    }
}
