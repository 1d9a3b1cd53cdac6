// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.PathStep;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A question on the path with its answer.
 *
 * @param question the id of the question
 * @param step the step number of the source
 * @param motivation why it was answered so, where it was said
 * @param cites the law behind the question
 */
public record RecordedStep(
        String question,
        String step,
        String heading,
        AnswerValue answer,
        @Nullable PersonalContent<FreeText> motivation,
        List<String> cites) {

    public RecordedStep {
        cites = List.copyOf(cites);
    }

    static RecordedStep of(PathStep step, @Nullable PersonalContent<FreeText> motivation) {
        var question = step.question();
        return new RecordedStep(
                question.id(),
                question.step(),
                question.heading(),
                step.answer().value(),
                motivation,
                question.cites());
    }

    RecordedStep withoutMotivation() {
        return new RecordedStep(question, step, heading, answer, null, cites);
    }

    RecordedStep destroyPersonalContent() {
        return motivation == null
                ? this
                : new RecordedStep(question, step, heading, answer, motivation.destroy(), cites);
    }
}
