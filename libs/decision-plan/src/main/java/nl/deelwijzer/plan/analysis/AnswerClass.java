// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Question;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to one question that nothing in the plan can tell apart: every criterion holds for all of
 * them or for none, and they add the same conditions.
 *
 * @param example one of them
 * @param included options that at least one of them chooses
 * @param leftOut options that at least one of them leaves
 * @param size how many there are
 */
public record AnswerClass(
        List<String> example, List<String> included, List<String> leftOut, BigInteger size) {

    private static final AnswerClass NOTHING =
            new AnswerClass(List.of(), List.of(), List.of(), BigInteger.ONE);

    /**
     * All answers to the question, each in one class.
     *
     * @param criteria every criterion of the plan that looks at the question
     */
    public static List<AnswerClass> of(Question question, Collection<Criterion> criteria) {
        return switch (question.onward()) {
            case Onward.ByAnswer byAnswer ->
                    question.optionIds().stream().map(AnswerClass::single).toList();
            case Onward.AfterSet set -> sets(alike(question, criteria, set));
        };
    }

    private static AnswerClass single(String option) {
        return new AnswerClass(List.of(option), List.of(option), List.of(), BigInteger.ONE);
    }

    private static Collection<List<String>> alike(
            Question question, Collection<Criterion> criteria, Onward.AfterSet set) {
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        for (String option : question.optionIds()) {
            var marks =
                    criteria.stream().map(criterion -> Criteria.marks(criterion, option)).toList();
            var key = List.of(marks, set.adds().getOrDefault(option, List.of()));
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(option);
        }
        return groups.values();
    }

    private static List<AnswerClass> sets(Collection<List<String>> groups) {
        List<AnswerClass> classes = List.of(NOTHING);
        for (List<String> group : groups) {
            var choices = choicesFrom(group);
            classes = classes.stream().flatMap(c -> choices.stream().map(c::and)).toList();
        }
        return classes;
    }

    /**
     * Of options that count alike only this matters: none of them is chosen, some but not all, or
     * all.
     */
    private static List<AnswerClass> choicesFrom(List<String> group) {
        var choices = new ArrayList<AnswerClass>();
        choices.add(new AnswerClass(List.of(), List.of(), group, BigInteger.ONE));
        if (group.size() > 1) {
            var some = BigInteger.TWO.pow(group.size()).subtract(BigInteger.TWO);
            choices.add(new AnswerClass(List.of(group.getFirst()), group, group, some));
        }
        choices.add(new AnswerClass(group, group, List.of(), BigInteger.ONE));
        return choices;
    }

    private AnswerClass and(AnswerClass other) {
        return new AnswerClass(
                joined(example, other.example),
                joined(included, other.included),
                joined(leftOut, other.leftOut),
                size.multiply(other.size));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
