// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Per node how many given answers must change at least on the way to an outcome that allows
 * provision, if every rule went whichever way one wished: never too many, so a best-first search
 * may trust it.
 */
final class LeastChanges {

    private final Plan plan;
    private final Map<String, List<String>> given;
    private final Map<String, Optional<Integer>> least = new HashMap<>();

    LeastChanges(Plan plan, Map<String, List<String>> given) {
        this.plan = plan;
        this.given = given;
    }

    /** Nodes from which no such outcome can be reached are absent. */
    Map<String, Integer> perNode() {
        var _ = at(plan.start().id());
        var found = new HashMap<String, Integer>();
        least.forEach((node, changes) -> changes.ifPresent(count -> found.put(node, count)));
        return found;
    }

    private Optional<Integer> at(String id) {
        var known = least.get(id);
        if (known != null) {
            return known;
        }
        Optional<Integer> changes = from(plan.node(id));
        least.put(id, changes);
        return changes;
    }

    private Optional<Integer> from(Node node) {
        return switch (node) {
            case Outcome outcome ->
                    outcome.result().allowsProvision() ? Optional.of(0) : Optional.empty();
            case Rule rule ->
                    Ahead.ways(rule).flatMap(way -> at(way.to()).stream()).min(Integer::compare);
            case Question question ->
                    switch (question.onward()) {
                        case Onward.AfterSet(var adds, var then) -> at(then.to());
                        case Onward.ByAnswer(var ways) ->
                                ways.entrySet().stream()
                                        .flatMap(way ->
                                                at(way.getValue().to()).stream()
                                                        .map(rest ->
                                                                rest
                                                                        + cost(
                                                                                question,
                                                                                way.getKey())))
                                        .min(Integer::compare);
                    };
        };
    }

    private int cost(Question question, String option) {
        List<String> answer = given.get(question.id());
        return answer == null || answer.contains(option) ? 0 : 1;
    }
}
