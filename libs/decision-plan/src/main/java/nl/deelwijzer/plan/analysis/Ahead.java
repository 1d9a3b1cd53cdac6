// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which nodes may still come after a node, itself included; answers are not looked at. */
public final class Ahead {

    private final Plan plan;
    private final Map<String, Set<String>> nodes = new HashMap<>();

    /** What comes after each node of the plan. */
    public Ahead(Plan plan) {
        this.plan = plan;
    }

    /** Whether a walk that stands at the one may come to the other. */
    public boolean reaches(String from, String to) {
        return from(from).contains(to);
    }

    private Set<String> from(String id) {
        Set<String> known = nodes.get(id);
        if (known != null) {
            return known;
        }
        var reached = new HashSet<String>();
        reached.add(id);
        ways(plan.node(id)).forEach(way -> reached.addAll(from(way.to())));
        nodes.put(id, reached);
        return reached;
    }

    /** Every transition that leaves the node. */
    static Stream<Transition> ways(Node node) {
        return switch (node) {
            case Outcome outcome -> Stream.of();
            case Rule rule ->
                    Stream.concat(
                            rule.rows().stream().map(row -> row.then()),
                            Stream.of(rule.otherwise()));
            case Question question -> ways(question.onward()).stream();
        };
    }

    private static List<Transition> ways(Onward onward) {
        return switch (onward) {
            case Onward.ByAnswer(var transitions) -> List.copyOf(transitions.values());
            case Onward.AfterSet(var adds, var then) -> List.of(then);
        };
    }
}
