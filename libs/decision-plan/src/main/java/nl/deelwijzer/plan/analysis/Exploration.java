// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
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

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through every state of a plan once. Used once, by one thread. */
final class Exploration {

    private final Plan plan;
    private final RuleLines lines;
    private final Map<State, Fate> fates = new HashMap<>();
    private final Map<String, List<AnswerClass>> answers = new HashMap<>();
    private final Set<Passage> passed = new LinkedHashSet<>();

    Exploration(Plan plan) {
        this.plan = plan;
        this.lines = new RuleLines(plan);
    }

    Fate explore() {
        return visit(plan.start().id(), lines.unknown());
    }

    int states() {
        return fates.size();
    }

    Set<Passage> passed() {
        return passed;
    }

    private Fate visit(String node, long[] open) {
        var state = new State(node, lines.forgetAt(node, open));
        Fate known = fates.get(state);
        if (known != null) {
            return known;
        }
        Fate fate = fateOf(state);
        fates.put(state, fate);
        return fate;
    }

    private Fate fateOf(State state) {
        return switch (plan.node(state.node())) {
            case Outcome outcome -> end(outcome);
            case Rule rule -> decide(rule, state);
            case Question question -> ask(question, state);
        };
    }

    private Fate end(Outcome outcome) {
        pass(new Ended(outcome.id()), outcome.adds(), true);
        return Fate.end(!outcome.result().dropsGatheredConditions());
    }

    private Fate decide(Rule rule, State state) {
        int row = lines.rowTaken(rule, state.open());
        return row == 0
                ? follow(new OtherwiseTaken(rule.id()), rule.otherwise(), state.open())
                : follow(
                        new RowTaken(rule.id(), row),
                        rule.rows().get(row - 1).then(),
                        state.open());
    }

    private Fate ask(Question question, State state) {
        Fate fate = Fate.NONE;
        for (AnswerClass alike : answersTo(question)) {
            long[] open = lines.learn(state.open(), question.id(), alike.example());
            Fate next =
                    switch (question.onward()) {
                        case Onward.ByAnswer(var ways) -> answer(question, alike, ways, open);
                        case Onward.AfterSet set -> choose(question, alike, set, open);
                    };
            fate = fate.or(next.times(alike.size()));
        }
        return fate.afterQuestion();
    }

    private List<AnswerClass> answersTo(Question question) {
        return answers.computeIfAbsent(
                question.id(), id -> AnswerClass.of(question, lines.criteriaOn(id)));
    }

    private Fate answer(
            Question question, AnswerClass alike, Map<String, Transition> ways, long[] open) {
        String option = alike.example().getFirst();
        Transition way = ways.get(option);
        return way == null ? Fate.NONE : follow(new Answered(question.id(), option), way, open);
    }

    private Fate choose(Question question, AnswerClass alike, Onward.AfterSet set, long[] open) {
        Fate fate = follow(new MovedOn(question.id()), set.then(), open);
        for (String option : alike.included()) {
            var adds = set.adds().getOrDefault(option, List.of());
            pass(new Included(question.id(), option), adds, fate.mayKeepConditions());
        }
        alike.leftOut().forEach(option -> passed.add(new LeftOut(question.id(), option)));
        return fate;
    }

    private Fate follow(Passage passage, Transition way, long[] open) {
        Fate fate = visit(way.to(), open);
        pass(passage, way.adds(), fate.mayKeepConditions());
        return fate;
    }

    private void pass(Passage passage, List<String> adds, boolean conditionsMayStand) {
        passed.add(passage);
        if (conditionsMayStand) {
            adds.forEach(condition -> passed.add(new Imposed(passage, condition)));
        }
    }
}
