// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * From which nodes a walk can come to each node, and which decisions and inputs an expression about
 * it needs.
 */
final class Incoming {

    private final Plan plan;
    private final SequencedMap<String, Set<String>> sources = new LinkedHashMap<>();

    Incoming(Plan plan) {
        this.plan = plan;
        for (Question question : plan.questions()) {
            switch (question.onward()) {
                case Onward.ByAnswer(var transitions) ->
                        transitions.values().forEach(way -> add(question.id(), way.to()));
                case Onward.AfterSet(var adds, var then) -> add(question.id(), then.to());
            }
        }
        for (Rule rule : plan.rules()) {
            rule.rows().forEach(row -> add(rule.id(), row.then().to()));
            add(rule.id(), rule.otherwise().to());
        }
    }

    private void add(String from, String to) {
        sources.computeIfAbsent(to, node -> new LinkedHashSet<>()).add(from);
    }

    /** Whether the walk comes by the node, in FEEL. */
    String reached(String node) {
        List<String> from = onwardOfSources(node);
        if (node.equals(plan.start().id())) {
            return "true";
        }
        return "list contains([" + String.join(", ", from) + "], " + Feel.text(node) + ")";
    }

    /** What the decision of a question needs. */
    List<String> of(Question question) {
        var needs = new ArrayList<>(onwardOfSources(question.id()));
        needs.add(Names.answer(question.id()));
        return needs;
    }

    /** What the decision of a rule's row needs. */
    List<String> ofRows(Rule rule) {
        var needs = new LinkedHashSet<>(onwardOfSources(rule.id()));
        for (String question : questionsOf(rule)) {
            needs.add(Names.onward(question));
            needs.add(Names.answer(question));
        }
        return List.copyOf(needs);
    }

    /**
     * The questions that the rows of a rule look at, in the order in which they are first named.
     */
    static List<String> questionsOf(Rule rule) {
        return rule.rows().stream()
                .flatMap(row -> row.when().stream())
                .map(Criterion::question)
                .distinct()
                .toList();
    }

    /** The decisions of all questions and rules. */
    List<String> allOnward() {
        var all = new ArrayList<String>();
        plan.questions().forEach(question -> all.add(Names.onward(question.id())));
        plan.rules().forEach(rule -> all.add(Names.onward(rule.id())));
        return all;
    }

    private List<String> onwardOfSources(String node) {
        return sources.getOrDefault(node, Set.of()).stream().map(Names::onward).toList();
    }
}
