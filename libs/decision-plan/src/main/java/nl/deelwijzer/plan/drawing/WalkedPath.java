// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.analysis.Passage;
import nl.deelwijzer.plan.analysis.Trace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a plan one walk passed: the part of a drawing that stands out. */
public final class WalkedPath {

    /** Of no walk at all: nothing stands out. */
    public static final WalkedPath NONE = new WalkedPath(List.of(), Set.of());

    private final Set<Passage> passages;
    private final Set<String> nodes;

    private WalkedPath(List<Passage> passages, Set<String> nodes) {
        this.passages = new HashSet<>(passages);
        this.nodes = nodes;
    }

    /**
     * The path that these answers walk, finished or not.
     *
     * @param answers must not be rejected by the plan
     */
    public static WalkedPath of(Plan plan, Answers answers) {
        Map<String, List<String>> chosen =
                answers.byQuestion().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        given -> options(given.getValue().value())));
        Trace trace = Trace.of(plan, chosen);
        var nodes = trace.passages().stream().map(WalkedPath::node).collect(Collectors.toSet());
        nodes.add(trace.end().id());
        return new WalkedPath(trace.passages(), Set.copyOf(nodes));
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    boolean comesBy(Node node) {
        return nodes.contains(node.id());
    }

    boolean takes(Node node, Way way) {
        return switch (node) {
            case Question question when way.labels().isEmpty() ->
                    passages.contains(new Passage.MovedOn(question.id()));
            case Question question ->
                    way.labels().stream()
                            .anyMatch(option ->
                                    passages.contains(new Passage.Answered(question.id(), option)));
            case Rule rule when way.row() == 0 ->
                    passages.contains(new Passage.OtherwiseTaken(rule.id()));
            case Rule rule -> passages.contains(new Passage.RowTaken(rule.id(), way.row()));
            case Outcome outcome -> false;
        };
    }

    boolean chose(Question question, String option) {
        return passages.contains(new Passage.Included(question.id(), option))
                || passages.contains(new Passage.Answered(question.id(), option));
    }

    private static String node(Passage passage) {
        return switch (passage) {
            case Passage.Answered(var question, var option) -> question;
            case Passage.Included(var question, var option) -> question;
            case Passage.LeftOut(var question, var option) -> question;
            case Passage.MovedOn(var question) -> question;
            case Passage.RowTaken(var rule, var row) -> rule;
            case Passage.OtherwiseTaken(var rule) -> rule;
            case Passage.Ended(var outcome) -> outcome;
            case Passage.Imposed(var by, var condition) -> node(by);
        };
    }

    private static List<String> options(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options;
        };
    }
}
