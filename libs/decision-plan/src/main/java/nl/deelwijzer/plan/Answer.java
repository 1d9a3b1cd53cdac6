// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to one question.
 *
 * @param motivation why, in the professional's own words; personal content, null where none was
 *     given
 */
public record Answer(AnswerValue value, @Nullable String motivation) {

    /** A single option without a motivation. */
    public static Answer of(String option) {
        return new Answer(new AnswerValue.Single(option), null);
    }

    /** A set of options without a motivation. */
    public static Answer ofSet(String... options) {
        return new Answer(new AnswerValue.Several(List.of(options)), null);
    }

    /** Whether a motivation of more than white space was given. */
    public boolean isMotivated() {
        return motivation != null && !motivation.isBlank();
    }

    /** Without the motivation, which may say something about a person. */
    @Override
    public String toString() {
        return "Answer[" + value + (motivation == null ? "" : ", motivated") + "]";
    }
}
