// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A situation and what a plan must say of it.
 *
 * @param line where it stands in its file, counted from 1
 * @param why the situation and why this follows, in Dutch, for a lawyer
 * @param answers per question id, in the order in which the plan asks them
 */
record PlanCase(
        int line, String why, SequencedMap<String, AnswerValue> answers, Expected expected) {

    PlanCase {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }

    /** What the plan must say. */
    sealed interface Expected {

        /** The questions that must be asked, in order. */
        List<String> path();
    }

    /**
     * The walk ends.
     *
     * @param conditions ids, in order
     */
    record Ends(String outcome, List<String> conditions, List<String> path) implements Expected {}

    /** The walk is incomplete and this is the next question. */
    record Asks(String next, List<String> path) implements Expected {}

    /** The answers as somebody would give them; without motivations. */
    Answers given() {
        var given = new LinkedHashMap<String, Answer>();
        answers.forEach((question, value) -> given.put(question, new Answer(value, null)));
        return new Answers(given);
    }

    /** Per question the chosen options. */
    SequencedMap<String, List<String>> chosen() {
        var chosen = new LinkedHashMap<String, List<String>>();
        answers.forEach((question, value) -> chosen.put(question, options(value)));
        return chosen;
    }

    private static List<String> options(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options;
        };
    }
}
