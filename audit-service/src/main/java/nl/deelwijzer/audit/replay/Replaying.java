// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Fault;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.DecisionRecord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Walks plans with the answers of recorded decisions. Pure functions. */
public final class Replaying {

    private static final Set<Aspect> SUBSTANCE = EnumSet.range(Aspect.OUTCOME, Aspect.PENDING);

    private Replaying() {}

    /** The answers of the path. Motivations are left out: no plan looks at them. */
    public static Answers answers(DecisionRecord decision) {
        var byQuestion = new LinkedHashMap<String, Answer>();
        decision.path()
                .forEach(step -> byQuestion.put(step.question(), new Answer(step.answer(), null)));
        return new Answers(byQuestion);
    }

    /**
     * Compares everything, to the letter.
     *
     * @param plan the plan that the decision was taken by
     */
    public static Replay exactly(Plan plan, DecisionRecord decision) {
        return switch (walk(plan, answers(decision))) {
            case Walk.Decided decided -> compared(exact(Said.by(decision), Said.by(decided)));
            case Walk.Incomplete incomplete -> new Replay.Incomplete(incomplete.next().id());
            case Walk.Rejected rejected -> throw unwalkable(plan, rejected);
        };
    }

    /**
     * Compares what the decision means: outcome, result, basis and conditions, whatever their
     * order. The questions on the way and the wording may differ.
     *
     * @param other another version of the plan that the decision was taken by; an answer that it
     *     does not know counts as not given
     */
    public static Replay against(Plan other, DecisionRecord decision) {
        return switch (walk(other, answers(decision))) {
            case Walk.Decided decided -> compared(meaning(Said.by(decision), Said.by(decided)));
            case Walk.Incomplete incomplete -> new Replay.Incomplete(incomplete.next().id());
            case Walk.Rejected rejected -> throw unwalkable(other, rejected);
        };
    }

    /** Walks with the answers that the plan knows. */
    private static Walk walk(Plan plan, Answers answers) {
        return plan.walk(answers) instanceof Walk.Rejected(var faults)
                ? plan.walk(without(answers, faults))
                : plan.walk(answers);
    }

    private static Answers without(Answers answers, List<Fault> faults) {
        var known = new LinkedHashMap<>(answers.byQuestion());
        faults.forEach(fault -> known.remove(fault.question()));
        return new Answers(known);
    }

    private static IllegalStateException unwalkable(Plan plan, Walk.Rejected rejected) {
        return new IllegalStateException(
                plan + " refuses " + rejected.faults().size() + " answers that it knows");
    }

    private static Replay compared(List<Difference> differences) {
        return differences.isEmpty() ? new Replay.Identical() : new Replay.Different(differences);
    }

    private static List<Difference> exact(Said recorded, Said replayed) {
        var differences = new ArrayList<Difference>();
        recorded.aspects()
                .forEach((aspect, then) -> {
                    var now = replayed.aspects().getOrDefault(aspect, List.of());
                    if (!then.equals(now)) {
                        differences.add(difference(aspect, then, now));
                    }
                });
        return differences;
    }

    private static List<Difference> meaning(Said recorded, Said replayed) {
        return exact(recorded, replayed).stream()
                .filter(it -> SUBSTANCE.contains(it.aspect()))
                .filter(it -> !Set.copyOf(it.recorded()).equals(Set.copyOf(it.replayed())))
                .toList();
    }

    private static Difference difference(Aspect aspect, List<String> then, List<String> now) {
        return aspect == Aspect.WORDING
                ? new Difference(aspect, minus(then, now), minus(now, then))
                : new Difference(aspect, then, now);
    }

    private static List<String> minus(List<String> texts, List<String> others) {
        return texts.stream().filter(text -> !others.contains(text)).distinct().toList();
    }
}
