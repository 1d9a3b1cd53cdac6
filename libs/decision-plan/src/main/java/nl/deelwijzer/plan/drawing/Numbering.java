// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The order in which a drawing shows a plan. Every question and rule has a number, and every way on
 * leads to a higher one, so that a reader only ever turns pages forward.
 */
final class Numbering {

    private final List<Node> inOrder = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    Numbering(Plan plan) {
        var waysIn = waysIn(plan);
        var fileOrder = fileOrder(plan);
        var ready =
                new PriorityQueue<Node>(
                        Comparator.comparing(Numbering::step)
                                .thenComparing(n -> fileOrder.get(n.id())));
        ready.add(plan.start());
        while (!ready.isEmpty()) {
            Node node = ready.poll();
            inOrder.add(node);
            numbers.put(node.id(), inOrder.size());
            for (Way way : Way.from(node)) {
                if (waysIn.merge(way.to(), -1, Integer::sum) == 0
                        && !(plan.node(way.to()) instanceof Outcome)) {
                    ready.add(plan.node(way.to()));
                }
            }
        }
        for (Condition condition : plan.conditions()) {
            conditions.put(condition.id(), "V" + (conditions.size() + 1));
        }
    }

    /** The questions and rules, in the order of their numbers. */
    List<Node> inOrder() {
        return inOrder;
    }

    /** The number of a question or rule, from 1; 0 for an outcome. */
    int number(String node) {
        return numbers.getOrDefault(node, 0);
    }

    /** The mark of a condition: V and its place in the plan. */
    String mark(String condition) {
        return conditions.getOrDefault(condition, "V?");
    }

    /** The number that a step begins with; what the drawing groups by. */
    static String group(Node node) {
        String step =
                switch (node) {
                    case Question question -> question.step();
                    case Rule rule -> rule.step();
                    case Outcome outcome -> "";
                };
        return step.replaceFirst("^(\\D*\\d+).*$", "$1");
    }

    private static String step(Node node) {
        String group = group(node);
        return "0".repeat(Math.max(0, 8 - group.length())) + group;
    }

    private static Map<String, Integer> waysIn(Plan plan) {
        var waysIn = new HashMap<String, Integer>();
        for (Question question : plan.questions()) {
            Way.from(question).forEach(way -> waysIn.merge(way.to(), 1, Integer::sum));
        }
        for (Rule rule : plan.rules()) {
            Way.from(rule).forEach(way -> waysIn.merge(way.to(), 1, Integer::sum));
        }
        return waysIn;
    }

    private static Map<String, Integer> fileOrder(Plan plan) {
        var order = new HashMap<String, Integer>();
        plan.questions().forEach(question -> order.put(question.id(), order.size()));
        plan.rules().forEach(rule -> order.put(rule.id(), order.size()));
        return order;
    }
}
