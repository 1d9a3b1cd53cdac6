// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** The legal meaning of an outcome. */
public enum Result {
    /** The data may be provided, under the conditions. */
    PERMITTED,
    /** The law obliges to provide them, under the conditions. */
    REQUIRED,
    /** They may not be provided. */
    PROHIBITED,
    /** A person named in the outcome must decide first. */
    CONSULT,
    /** Another plan or another legal regime decides. */
    REFER,
    /** A report of a crime may be made; the plan ends. */
    REPORT,
    /** Not yet: first the measures that the outcome names. */
    REMEDY,
    /** The regime does not apply; no permission is given by it. */
    NOT_APPLICABLE;

    /** Whether the data may or must be provided. */
    public boolean allowsProvision() {
        return this == PERMITTED || this == REQUIRED;
    }

    /**
     * Whether the conditions gathered on the way are without object, because nothing is provided:
     * only the outcome's own conditions stand then.
     */
    public boolean dropsGatheredConditions() {
        return this == PROHIBITED || this == REFER || this == NOT_APPLICABLE;
    }
}
