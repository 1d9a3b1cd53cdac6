// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/**
 * A place where the source is silent, ambiguous or contradictory, and what the plan does there.
 *
 * @param where id of the question, rule, outcome or condition
 * @param choice what the plan does
 * @param why the reason for that choice
 */
public record Gap(String where, Kind kind, String choice, String why) {

    /** What is wrong with the source at that place. */
    public enum Kind {
        /** It says nothing. */
        SILENT,
        /** It can be read in more than one way. */
        AMBIGUOUS,
        /** It contradicts itself. */
        CONTRADICTORY
    }
}
