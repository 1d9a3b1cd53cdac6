// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import static java.util.Collections.unmodifiableList;

import nl.deelwijzer.plan.Graph.AskedNode;
import nl.deelwijzer.plan.Graph.Edge;
import nl.deelwijzer.plan.Graph.End;
import nl.deelwijzer.plan.Graph.Line;
import nl.deelwijzer.plan.Graph.Test;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.Walk.Incomplete;
import nl.deelwijzer.plan.Walk.Rejected;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One walk through a graph. Used once, by one thread. Loops count, and conditions are compared by
 * their ids: iterators and the equality of records allocate more than the rest of a walk.
 */
final class Walker {

    /** The question was answered, on the path or not. */
    private static final int GIVEN = 1 << 30;

    /** The path came by the question; only then do rules see its answer. */
    private static final int ASKED = 1 << 31;

    private static final int CHOSEN = GIVEN - 1;

    private static final int ROOM_FOR_CONDITIONS = 16;

    private final Graph graph;
    private final Map<String, Answer> answers;
    private final int[] state;
    private final @Nullable Answer[] given;
    private final Path path;
    private final List<Condition> conditions = new ArrayList<>(ROOM_FOR_CONDITIONS);
    private final List<Fault> faults = new ArrayList<>(0);

    Walker(Graph graph, Answers answers) {
        this.graph = graph;
        this.answers = answers.byQuestion();
        this.state = new int[graph.questionCount()];
        this.given = new Answer[graph.questionCount()];
        this.path = new Path(graph, given, Math.min(given.length, this.answers.size()));
    }

    Walk walk() {
        answers.forEach(this::take);
        return faults.isEmpty() ? follow(graph.start()) : new Rejected(List.copyOf(faults));
    }

    private void take(String id, Answer answer) {
        Integer question = graph.questionIndex(id);
        if (question == null) {
            faults.add(new Fault.UnknownQuestion(id));
            return;
        }
        int mask = graph.question(question).mask(answer.value());
        if (mask < 0) {
            faults.add(new Fault.InvalidAnswer(graph.question(question).question()));
        } else {
            state[question] = mask | GIVEN;
            given[question] = answer;
        }
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
                        unmodifiableList(conditions),
                        path,
                        unused());
            }
        }
        return decide(graph.end(node));
    }

    private int answer(int node) {
        AskedNode asked = graph.question(node);
        int chosen = state[node] & CHOSEN;
        state[node] |= ASKED;
        path.ask(node);
        if (asked.question().type() != QuestionType.SET) {
            return take(asked.edges().get(Integer.numberOfTrailingZeros(chosen)));
        }
        for (int left = chosen; left != 0; left &= left - 1) {
            add(asked.adds().get(Integer.numberOfTrailingZeros(left)));
        }
        return take(asked.edges().getFirst());
    }

    private Line matchingLine(int rule) {
        var lines = graph.rule(rule);
        for (int i = 0; i < lines.size(); i++) {
            if (matches(lines.get(i))) {
                return lines.get(i);
            }
        }
        throw new IllegalStateException("the last line of a rule always matches");
    }

    private boolean matches(Line line) {
        var tests = line.tests();
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
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
        for (int i = 0; i < added.size(); i++) {
            if (!isGathered(added.get(i).id())) {
                conditions.add(added.get(i));
            }
        }
    }

    private boolean isGathered(String id) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Walk decide(End end) {
        if (end.outcome().result().dropsGatheredConditions()) {
            conditions.clear();
        }
        add(end.adds());
        return new Decided(end.outcome(), unmodifiableList(conditions), path, unused());
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
