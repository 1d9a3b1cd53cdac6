// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import nl.deelwijzer.plan.Graph.AskedNode;
import nl.deelwijzer.plan.Graph.Edge;
import nl.deelwijzer.plan.Graph.End;
import nl.deelwijzer.plan.Graph.Line;
import nl.deelwijzer.plan.Graph.Test;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.Walk.Incomplete;
import nl.deelwijzer.plan.Walk.Rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One walk through a graph. Used once, by one thread. */
final class Walker {

    /** The question was answered, on the path or not. */
    private static final int GIVEN = 1 << 30;

    /** The path came by the question; only then do rules see its answer. */
    private static final int ASKED = 1 << 31;

    private static final int CHOSEN = GIVEN - 1;

    private final Graph graph;
    private final Map<String, Answer> answers;
    private final int[] state;
    private final List<PathStep> path = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    Walker(Graph graph, Answers answers) {
        this.graph = graph;
        this.answers = answers.byQuestion();
        this.state = new int[graph.questionCount()];
    }

    Walk walk() {
        List<Fault> faults = takeAnswers();
        return faults.isEmpty() ? follow(graph.start()) : new Rejected(List.copyOf(faults));
    }

    private List<Fault> takeAnswers() {
        var faults = new ArrayList<Fault>(0);
        for (var given : answers.entrySet()) {
            Integer question = graph.questionIndex(given.getKey());
            if (question == null) {
                faults.add(new Fault.UnknownQuestion(given.getKey()));
                continue;
            }
            int mask = graph.question(question).mask(given.getValue().value());
            if (mask < 0) {
                faults.add(new Fault.InvalidAnswer(graph.question(question).question()));
            } else {
                state[question] = mask | GIVEN;
            }
        }
        return faults;
    }

    private Walk follow(int from) {
        int node = from;
        while (!graph.isEnd(node)) {
            if (!graph.isQuestion(node)) {
                node = take(matchingLine(node).edge());
            } else if ((state[node] & GIVEN) != 0) {
                node = answer(node);
            } else {
                return new Incomplete(
                        graph.question(node).question(),
                        List.copyOf(conditions),
                        List.copyOf(path),
                        unused());
            }
        }
        return decide(graph.end(node));
    }

    private int answer(int node) {
        AskedNode asked = graph.question(node);
        int chosen = state[node] & CHOSEN;
        state[node] |= ASKED;
        path.add(new PathStep(asked.question(), given(asked.question())));
        if (asked.question().type() != QuestionType.SET) {
            return take(asked.edges().get(Integer.numberOfTrailingZeros(chosen)));
        }
        for (int left = chosen; left != 0; left &= left - 1) {
            add(asked.adds().get(Integer.numberOfTrailingZeros(left)));
        }
        return take(asked.edges().getFirst());
    }

    private Answer given(Question question) {
        return Objects.requireNonNull(answers.get(question.id()), "a given answer");
    }

    private Line matchingLine(int rule) {
        for (Line line : graph.rule(rule)) {
            if (matches(line)) {
                return line;
            }
        }
        throw new IllegalStateException("the last line of a rule always matches");
    }

    private boolean matches(Line line) {
        for (Test test : line.tests()) {
            int seen = state[test.question()];
            if ((seen & ASKED) == 0 || !test.holdsFor(seen & CHOSEN)) {
                return false;
            }
        }
        return true;
    }

    private int take(Edge edge) {
        add(edge.adds());
        return edge.to();
    }

    private void add(List<Condition> added) {
        for (Condition condition : added) {
            if (!conditions.contains(condition)) {
                conditions.add(condition);
            }
        }
    }

    private Walk decide(End end) {
        if (end.outcome().result().dropsGatheredConditions()) {
            conditions.clear();
        }
        add(end.adds());
        return new Decided(end.outcome(), List.copyOf(conditions), List.copyOf(path), unused());
    }

    private List<String> unused() {
        if (path.size() == answers.size()) {
            return List.of();
        }
        return answers.keySet().stream().filter(id -> !wasAsked(id)).toList();
    }

    private boolean wasAsked(String id) {
        Integer question = graph.questionIndex(id);
        return question != null && (state[question] & ASKED) != 0;
    }
}
