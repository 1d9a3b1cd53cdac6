// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.analysis.Passage.Answered;
import nl.deelwijzer.plan.analysis.Passage.Ended;
import nl.deelwijzer.plan.analysis.Passage.Imposed;
import nl.deelwijzer.plan.analysis.Passage.Included;
import nl.deelwijzer.plan.analysis.Passage.LeftOut;
import nl.deelwijzer.plan.analysis.Passage.MovedOn;
import nl.deelwijzer.plan.analysis.Passage.OtherwiseTaken;
import nl.deelwijzer.plan.analysis.Passage.RowTaken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Everything that one walk passes, rules included, in the order of the walk. */
public final class Trace {

    private final Plan plan;
    private final Map<String, List<String>> answers;
    private final SequencedMap<String, List<String>> asked = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final SequencedMap<String, Passage> imposedBy = new LinkedHashMap<>();
    private Node end;

    private Trace(Plan plan, Map<String, List<String>> answers) {
        this.plan = plan;
        this.answers = answers;
        this.end = plan.start();
    }

    /**
     * Walks by the definition of the plan.
     *
     * @param answers per question the chosen options: exactly one unless the question is a set
     * @throws IllegalArgumentException if the path meets an answer that its question does not offer
     */
    public static Trace of(Plan plan, Map<String, List<String>> answers) {
        var trace = new Trace(plan, answers);
        while (trace.step()) {}
        if (trace.end instanceof Outcome) {
            trace.imposedBy.forEach(
                    (condition, by) -> trace.passages.add(new Imposed(by, condition)));
        }
        return trace;
    }

    /**
     * In the order of the walk, then the conditions that stand; an unfinished walk imposes none
     * yet.
     */
    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The outcome, or the question that lacks an answer. */
    public Node end() {
        return end;
    }

    /** The conditions of the decision, in order; of an unfinished walk those gathered so far. */
    public List<String> conditions() {
        return List.copyOf(imposedBy.keySet());
    }

    /** The questions of the path, in order. */
    public List<String> path() {
        return List.copyOf(asked.keySet());
    }

    private boolean step() {
        return switch (end) {
            case Outcome outcome -> finish(outcome);
            case Rule rule -> decide(rule);
            case Question question -> ask(question);
        };
    }

    private boolean finish(Outcome outcome) {
        if (outcome.result().dropsGatheredConditions()) {
            imposedBy.clear();
        }
        pass(new Ended(outcome.id()), outcome.adds());
        return false;
    }

    private boolean decide(Rule rule) {
        for (int row = 1; row <= rule.rows().size(); row++) {
            if (matches(rule.rows().get(row - 1))) {
                return follow(new RowTaken(rule.id(), row), rule.rows().get(row - 1).then());
            }
        }
        return follow(new OtherwiseTaken(rule.id()), rule.otherwise());
    }

    private boolean matches(Row row) {
        return row.when().stream()
                .allMatch(criterion -> {
                    var chosen = asked.get(criterion.question());
                    return chosen != null && Criteria.holds(criterion, chosen);
                });
    }

    private boolean ask(Question question) {
        var chosen = answers.get(question.id());
        if (chosen == null) {
            return false;
        }
        if (!question.optionIds().containsAll(chosen)) {
            throw new IllegalArgumentException(
                    "question " + question.id() + " does not offer this answer");
        }
        asked.put(question.id(), chosen);
        return switch (question.onward()) {
            case Onward.ByAnswer(var transitions) -> answer(question, chosen, transitions);
            case Onward.AfterSet set -> choose(question, chosen, set);
        };
    }

    private boolean answer(
            Question question, List<String> chosen, Map<String, Transition> transitions) {
        var transition = chosen.size() == 1 ? transitions.get(chosen.getFirst()) : null;
        if (transition == null) {
            throw new IllegalArgumentException(
                    "question " + question.id() + " takes exactly one option");
        }
        return follow(new Answered(question.id(), chosen.getFirst()), transition);
    }

    private boolean choose(Question question, List<String> chosen, Onward.AfterSet set) {
        for (String option : question.optionIds()) {
            if (chosen.contains(option)) {
                pass(
                        new Included(question.id(), option),
                        set.adds().getOrDefault(option, List.of()));
            } else {
                pass(new LeftOut(question.id(), option), List.of());
            }
        }
        return follow(new MovedOn(question.id()), set.then());
    }

    private boolean follow(Passage passage, Transition transition) {
        pass(passage, transition.adds());
        end = plan.node(transition.to());
        return true;
    }

    private void pass(Passage passage, List<String> adds) {
        passages.add(passage);
        adds.forEach(condition -> imposedBy.putIfAbsent(condition, passage));
    }
}
