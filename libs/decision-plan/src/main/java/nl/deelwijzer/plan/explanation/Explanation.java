// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.explanation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A decision explained in Dutch.
 *
 * @param answer the result in words; while conditions are pending it says so
 * @param title the outcome's title
 * @param reason the outcome's explanation
 * @param basis the legal basis
 * @param notice said first where the plan is a concept or expired; null otherwise
 * @param steps what was answered and what followed from earlier answers, in order
 * @param conditions what must be done, by moment: before, with, after; moments without any are
 *     absent
 * @param whatIf what would have to be different; null where the data may be provided or the plan
 *     does not decide that
 */
public record Explanation(
        String answer,
        String title,
        String reason,
        List<String> basis,
        @Nullable String notice,
        List<ExplainedStep> steps,
        List<ConditionsAt> conditions,
        @Nullable WhatIf whatIf) {

    /**
     * A step of the walk.
     *
     * @param question id of the question; null where it follows from earlier answers
     * @param asked the question's text; null where it follows from earlier answers
     * @param answer the labels of the options that were chosen; empty where nothing was chosen or
     *     asked
     * @param meant what the answer led to
     * @param cites the law behind the step
     */
    public record ExplainedStep(
            @Nullable String question,
            String step,
            String heading,
            @Nullable String asked,
            List<String> answer,
            String meant,
            List<String> cites) {}

    /**
     * The conditions of one moment.
     *
     * @param moment in Dutch
     */
    public record ConditionsAt(String moment, List<ExplainedCondition> conditions) {}

    /** A condition as it is read. */
    public record ExplainedCondition(String id, String text, List<String> cites) {}

    /**
     * The smallest sets of changed answers after which the data may or must be provided.
     *
     * @param notice that this describes the plan and is no advice to answer otherwise
     * @param alternatives all of equal size; empty where no other answers would help
     * @param complete whether there are no others of that size
     */
    public record WhatIf(String notice, List<Change> alternatives, boolean complete) {

        /**
         * One set of changes.
         *
         * @param answers that would have to be other than they are
         * @param besides answers that would be needed to further questions
         * @param outcome where the walk would end then
         */
        public record Change(List<Different> answers, List<Different> besides, String outcome) {}

        /**
         * An answer that would have to be different, or would be needed besides.
         *
         * @param kind whether the question is a judgement or a fact, in Dutch
         * @param now the labels of what was answered; empty where nothing was
         * @param instead the answers that would do, each in words
         */
        public record Different(
                String question,
                String heading,
                String kind,
                List<String> now,
                List<String> instead) {}
    }
}
