// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import nl.deelwijzer.plan.AnswerValue;

import java.time.LocalDate;

/** Decisions that the store counted together. */
public sealed interface Tally {

    /** How many. */
    long count();

    /** Those of one day that ended alike. */
    record Ended(
            LocalDate day, String domain, String plan, String outcome, String result, long count)
            implements Tally {}

    /** Those of one day that came with a condition. */
    record Conditional(LocalDate day, String condition, long count) implements Tally {}

    /** Those in which one question got one answer. */
    record Answered(String question, AnswerValue answer, long count) implements Tally {}
}
