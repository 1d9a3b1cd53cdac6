// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

/**
 * One thing that is wrong with a plan file.
 *
 * @param file the name of the file
 * @param line counted from 1; 0 where the fault has no line of its own
 * @param path where in the file, keys joined by dots: {@code questions.ontvanger.answers.ja}
 * @param message what is wrong, and what would be right
 */
public record PlanFault(Code code, String file, int line, String path, String message) {

    /** What kind of fault. */
    public enum Code {
        /** The text is not YAML, or not one document that holds one mapping. */
        NOT_YAML,
        /** A key stands twice in one mapping. */
        DUPLICATE_KEY,
        /** A key that the format does not have at this place. */
        UNKNOWN_KEY,
        /** A key that the format demands is absent. */
        MISSING_KEY,
        /** A text stands where a list should, or the like. */
        WRONG_TYPE,
        /** A list or text that may not be empty is. */
        EMPTY,
        /** An id that is not kebab-case. */
        MALFORMED_ID,
        /** A word outside the fixed list, a date or a version in another form. */
        INVALID_VALUE,
        /** One id for two of the questions, rules and outcomes. */
        DUPLICATE_ID,
        /** A way on leads to a question, rule or outcome that does not exist. */
        UNKNOWN_TARGET,
        /** A condition is added that does not exist. */
        UNKNOWN_CONDITION,
        /** A rule looks at a question that does not exist. */
        UNKNOWN_QUESTION,
        /** An option is named that its question does not offer. */
        UNKNOWN_OPTION,
        /** An option of a question has no way on. */
        UNANSWERED_OPTION,
        /** A rule looks at a set as if it were a single answer, or the other way round. */
        WRONG_CRITERION,
        /** More options than a question can have. */
        TOO_MANY_OPTIONS,
        /** No walk can come here. */
        UNREACHABLE,
        /** A condition that nothing adds. */
        UNUSED_CONDITION,
        /** A walk could go round for ever. */
        CYCLE,
        /** A walk can permit or require without any legal basis. */
        NO_LEGAL_BASIS,
        /** An outcome names another plan although its result is not REFER. */
        MISPLACED_REFERENCE,
        /** A gap stands at a place that the plan does not have. */
        UNKNOWN_PLACE,
        /** Two versions of a plan are valid on the same day, or have the same version number. */
        OVERLAPPING_VERSIONS
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + path + ": " + message + " [" + code + "]";
    }
}
