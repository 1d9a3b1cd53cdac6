// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay;

/** A side of a decision that is compared. */
public enum Aspect {
    /** The id of the outcome. */
    OUTCOME,
    /** The legal meaning of the outcome. */
    RESULT,
    /** The legal basis of the outcome. */
    BASIS,
    /** The id of the plan that decides instead. */
    REFER_TO,
    /** The ids of the conditions. */
    CONDITIONS,
    /** The ids of the conditions that must be met first. */
    PENDING,
    /** The questions with their answers, as {@code question=answer}. */
    PATH,
    /** The texts that the professional saw. */
    WORDING
}
