// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.analysis.Alternative.Choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the smallest sets of changed answers after which a walk would end in an outcome that allows
 * provision. Best first: fewest changes, then fewest additions. Used once, by one thread.
 */
public final class Alternatives {

    /** How many alternatives are worth reading. */
    public static final int MOST = 6;

    /** Steps after which the search stops; far more than any plan of the project needs. */
    private static final int MOST_STEPS = 200_000;

    /**
     * The smallest changes.
     *
     * @param smallest all with the same number of changes, fewest additions first; empty where no
     *     change helps
     * @param complete whether every smallest set is in it; false where there are more than {@link
     *     #MOST} or the search was broken off
     */
    public record Found(List<Alternative> smallest, boolean complete) {
        public Found {
            smallest = List.copyOf(smallest);
        }
    }

    private record Partial(State state, List<Choice> changes, List<Choice> additions, int ahead) {

        int changesInAll() {
            return changes.size() + ahead;
        }
    }

    private record Seen(State state, List<Choice> changes) {}

    private final Plan plan;
    private final RuleLines lines;
    private final Map<String, List<String>> given;
    private final Map<String, Integer> ahead;
    private final Map<String, List<AnswerClass>> classes = new HashMap<>();
    private final PriorityQueue<Partial> open =
            new PriorityQueue<>(
                    Comparator.comparingInt(Partial::changesInAll)
                            .thenComparingInt(p -> p.additions().size()));

    private Alternatives(Plan plan, Map<String, List<String>> given) {
        this.plan = plan;
        this.lines = new RuleLines(plan);
        this.given = given;
        this.ahead = new LeastChanges(plan, given).perNode();
    }

    /**
     * The smallest changes of the given answers that lead to provision.
     *
     * @param given per question the chosen options, as in {@link Trace#of}
     */
    public static Found of(Plan plan, Map<String, List<String>> given) {
        return new Alternatives(plan, given).search();
    }

    private Found search() {
        var found = new ArrayList<Alternative>();
        Set<Seen> seen = new HashSet<>();
        push(standing(plan.start().id(), lines.unknown()), List.of(), List.of());
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Partial best = open.poll();
            if (best == null || isWorse(best, found)) {
                return new Found(found, true);
            }
            if (seen.add(new Seen(best.state(), best.changes()))) {
                expand(best, found);
            }
            if (found.size() > MOST) {
                return new Found(found.subList(0, MOST), false);
            }
        }
        return new Found(found, false);
    }

    private static boolean isWorse(Partial partial, List<Alternative> found) {
        return !found.isEmpty() && partial.changesInAll() > found.getFirst().changes().size();
    }

    private void expand(Partial at, List<Alternative> found) {
        switch (plan.node(at.state().node())) {
            case Outcome outcome -> {
                if (found.stream().noneMatch(other -> other.changes().equals(at.changes()))) {
                    found.add(new Alternative(at.changes(), at.additions(), outcome));
                }
            }
            case Rule rule -> {
                int row = lines.rowTaken(rule, at.state().open());
                Transition way = row == 0 ? rule.otherwise() : rule.rows().get(row - 1).then();
                push(standing(way.to(), at.state().open()), at.changes(), at.additions());
            }
            case Question question -> ask(question, at);
        }
    }

    private void ask(Question question, Partial at) {
        List<String> answer = given.get(question.id());
        Map<State, List<List<String>>> leads = new HashMap<>();
        State unchanged = answer == null ? null : after(question, answer, at.state());
        for (AnswerClass alike : classes(question)) {
            State next = after(question, alike.example(), at.state());
            if (!Objects.equals(next, unchanged)) {
                leads.computeIfAbsent(next, state -> new ArrayList<>()).add(alike.example());
            }
        }
        if (unchanged != null) {
            push(unchanged, at.changes(), at.additions());
        }
        leads.forEach((next, anyOf) -> {
            var choice = new Choice(question, anyOf);
            boolean change = answer != null;
            push(
                    next,
                    change ? with(at.changes(), choice) : at.changes(),
                    change ? at.additions() : with(at.additions(), choice));
        });
    }

    private List<AnswerClass> classes(Question question) {
        return classes.computeIfAbsent(
                question.id(), id -> AnswerClass.of(question, lines.criteriaOn(id)));
    }

    private State after(Question question, List<String> answer, State state) {
        Transition way =
                switch (question.onward()) {
                    case Onward.ByAnswer(var ways) ->
                            Objects.requireNonNull(
                                    ways.get(answer.getFirst()), "an offered option");
                    case Onward.AfterSet(var adds, var then) -> then;
                };
        return standing(way.to(), lines.learn(state.open(), question.id(), answer));
    }

    private State standing(String node, long[] known) {
        return new State(node, lines.forgetAt(node, known));
    }

    private void push(State to, List<Choice> changes, List<Choice> additions) {
        Integer least = ahead.get(to.node());
        if (least != null) {
            open.add(new Partial(to, changes, additions, least));
        }
    }

    private static List<Choice> with(List<Choice> choices, Choice choice) {
        var more = new ArrayList<>(choices);
        more.add(choice);
        return List.copyOf(more);
    }
}
