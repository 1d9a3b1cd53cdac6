// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.RecordedStep;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a decision says, side by side comparable whether it was recorded or walked just now. */
record Said(Map<Aspect, List<String>> aspects) {

    static Said by(DecisionRecord decision) {
        var outcome = decision.outcome();
        var aspects =
                aspects(outcome.id(), outcome.result(), outcome.basis(), decision.conditions());
        aspects.put(Aspect.REFER_TO, referral(outcome.referTo()));
        aspects.put(Aspect.PENDING, decision.pending());
        aspects.put(Aspect.PATH, decision.path().stream().map(Said::answer).toList());
        aspects.put(
                Aspect.WORDING,
                wording(
                        Stream.of(outcome.title(), outcome.explanation()),
                        decision.conditions(),
                        decision.path().stream().flatMap(Said::wording)));
        return new Said(aspects);
    }

    static Said by(Walk.Decided decided) {
        var outcome = decided.outcome();
        var aspects =
                aspects(outcome.id(), outcome.result(), outcome.basis(), decided.conditions());
        aspects.put(Aspect.REFER_TO, referral(outcome.referTo()));
        aspects.put(Aspect.PENDING, decided.pending().stream().map(Condition::id).toList());
        aspects.put(Aspect.PATH, decided.path().stream().map(Said::answer).toList());
        aspects.put(
                Aspect.WORDING,
                wording(
                        Stream.of(outcome.title(), outcome.explains()),
                        decided.conditions(),
                        decided.path().stream().flatMap(Said::wording)));
        return new Said(aspects);
    }

    private static Map<Aspect, List<String>> aspects(
            String outcome, Result result, List<String> basis, List<Condition> conditions) {
        var aspects = new EnumMap<Aspect, List<String>>(Aspect.class);
        aspects.put(Aspect.OUTCOME, List.of(outcome));
        aspects.put(Aspect.RESULT, List.of(result.name()));
        aspects.put(Aspect.BASIS, basis);
        aspects.put(Aspect.CONDITIONS, conditions.stream().map(Condition::id).toList());
        return aspects;
    }

    private static List<String> referral(@Nullable PlanId plan) {
        return plan == null ? List.of() : List.of(plan.value());
    }

    private static List<String> wording(
            Stream<String> outcome, List<Condition> conditions, Stream<String> path) {
        var words = new ArrayList<>(outcome.toList());
        conditions.forEach(it -> {
            words.add(it.moment().name() + " " + it.text());
            words.addAll(it.cites());
        });
        path.forEach(words::add);
        return words;
    }

    private static Stream<String> wording(RecordedStep step) {
        return Stream.concat(Stream.of(step.step() + " " + step.heading()), step.cites().stream());
    }

    private static Stream<String> wording(PathStep step) {
        var question = step.question();
        return Stream.concat(
                Stream.of(question.step() + " " + question.heading()), question.cites().stream());
    }

    private static String answer(RecordedStep step) {
        return answer(step.question(), step.answer());
    }

    private static String answer(PathStep step) {
        return answer(step.question().id(), step.answer().value());
    }

    private static String answer(String question, AnswerValue answer) {
        return question
                + "="
                + switch (answer) {
                    case AnswerValue.Single(var option) -> option;
                    case AnswerValue.Several(var options) -> String.join("|", options);
                };
    }
}
