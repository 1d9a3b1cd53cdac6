// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;

import java.util.LinkedHashMap;
import java.util.Optional;

/** Takes a recorded decision again with its own plan. */
public final class PlanReplay {

    private PlanReplay() {}

    /**
     * Where the record says something else than this plan does to its answers, to the letter.
     *
     * @return a JSON pointer into the record: of the path if the plan does not end with these
     *     answers; empty if the decision follows from the plan
     */
    public static Optional<String> firstDifference(DecisionRecord decision, Plan plan) {
        var object = decision.object();
        if (!object.equals(PlanReference.to(plan, object.asOf()))) {
            return Optional.of("/object");
        }
        return plan.walk(answers(decision)) instanceof Walk.Decided decided
                ? firstDifference(decision, decided)
                : Optional.of("/path");
    }

    /** No plan looks at the motivations. */
    private static Answers answers(DecisionRecord decision) {
        var answers = new LinkedHashMap<String, Answer>();
        decision.path()
                .forEach(step -> answers.put(step.question(), new Answer(step.answer(), null)));
        return new Answers(answers);
    }

    private static Optional<String> firstDifference(DecisionRecord decision, Walk.Decided decided) {
        if (!decision.outcome().equals(RecordedOutcome.of(decided.outcome()))) {
            return Optional.of("/outcome");
        }
        if (!decision.conditions().equals(decided.conditions())) {
            return Optional.of("/conditions");
        }
        if (!samePath(decision, decided)) {
            return Optional.of("/path");
        }
        var pending = decided.pending().stream().map(Condition::id).toList();
        return decision.pending().equals(pending) ? Optional.empty() : Optional.of("/pending");
    }

    private static boolean samePath(DecisionRecord decision, Walk.Decided decided) {
        var steps = decided.path().stream().map(step -> RecordedStep.of(step, null)).toList();
        var recorded = decision.path().stream().map(RecordedStep::withoutMotivation).toList();
        return recorded.equals(steps);
    }
}
