// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

/**
 * Something that is wrong with a plan as a whole, found over all of its walks.
 *
 * @param where the passage, or the id of the outcome or condition, in the words of the plan file
 */
public record Finding(Kind kind, String where) {

    /** What is wrong. */
    public enum Kind {
        /** No set of answers passes it. */
        NEVER_PASSED("no walk passes it"),
        /** An {@code otherwise} marked as a default refusal, which a walk reaches nevertheless. */
        DEFAULT_REFUSAL_REACHED("marked as default refusal, but a walk reaches it"),
        /** No decision ever holds the condition. */
        CONDITION_NEVER_IMPOSED("no decision ever holds it"),
        /** The outcome lets data be provided, and neither it nor all walks to it cite a law. */
        PROVISION_WITHOUT_BASIS("allows provision, but a walk to it meets no legal basis");

        private final String says;

        Kind(String says) {
            this.says = says;
        }
    }

    @Override
    public String toString() {
        return where + ": " + kind.says;
    }
}
