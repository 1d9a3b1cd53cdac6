// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Answers as the input data of the DMN model of a plan. */
final class Inputs {

    private Inputs() {}

    /** Every input of the model; null where there is no answer. */
    static Map<String, @Nullable Object> of(Plan plan, Answers answers) {
        var inputs = new HashMap<String, @Nullable Object>();
        for (Question question : plan.questions()) {
            inputs.put(
                    "antwoord_" + question.id().replace('-', '_'),
                    value(answers.byQuestion().get(question.id())));
        }
        return inputs;
    }

    private static @Nullable Object value(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer.value()) {
            case AnswerValue.Single(var option) -> option;
            case AnswerValue.Several(var options) -> options;
        };
    }
}
