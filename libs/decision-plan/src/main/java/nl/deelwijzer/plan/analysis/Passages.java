// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.analysis.Passage.Answered;
import nl.deelwijzer.plan.analysis.Passage.Ended;
import nl.deelwijzer.plan.analysis.Passage.Imposed;
import nl.deelwijzer.plan.analysis.Passage.Included;
import nl.deelwijzer.plan.analysis.Passage.LeftOut;
import nl.deelwijzer.plan.analysis.Passage.MovedOn;
import nl.deelwijzer.plan.analysis.Passage.OtherwiseTaken;
import nl.deelwijzer.plan.analysis.Passage.RowTaken;

import java.util.ArrayList;
import java.util.List;

/** Lists what a plan offers to pass. */
public final class Passages {

    private final List<Passage> all = new ArrayList<>();

    private Passages() {}

    /** Every passage of the plan, in its own order, whether or not a walk can reach it. */
    public static List<Passage> of(PlanDefinition plan) {
        var passages = new Passages();
        plan.questions().forEach(passages::ofQuestion);
        plan.rules().forEach(passages::ofRule);
        plan.outcomes().forEach(passages::ofOutcome);
        return List.copyOf(passages.all);
    }

    private void ofQuestion(Question question) {
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) ->
                    transitions.forEach((option, way) ->
                            passage(new Answered(question.id(), option), way.adds()));
            case Onward.AfterSet(var adds, var then) -> {
                for (String option : question.optionIds()) {
                    passage(
                            new Included(question.id(), option),
                            adds.getOrDefault(option, List.of()));
                    passage(new LeftOut(question.id(), option), List.of());
                }
                passage(new MovedOn(question.id()), then.adds());
            }
        }
    }

    private void ofRule(Rule rule) {
        for (int row = 1; row <= rule.rows().size(); row++) {
            passage(new RowTaken(rule.id(), row), rule.rows().get(row - 1).then().adds());
        }
        passage(new OtherwiseTaken(rule.id()), rule.otherwise().adds());
    }

    private void ofOutcome(Outcome outcome) {
        passage(new Ended(outcome.id()), outcome.adds());
    }

    private void passage(Passage passage, List<String> adds) {
        all.add(passage);
        adds.forEach(condition -> all.add(new Imposed(passage, condition)));
    }
}
