// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** One of {@code ja} and {@code nee}. */
    YES_NO,
    /** Exactly one of the options. */
    CHOICE,
    /** Zero or more of the options. */
    SET
}
