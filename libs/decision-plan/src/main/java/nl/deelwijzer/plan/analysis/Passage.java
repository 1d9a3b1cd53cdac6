// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

/**
 * Something in a plan that a walk passes. The cases of a plan must pass all of them; an analysis
 * tells which ones any walk can pass. The text form is one line that an author of cases can find
 * back in the plan file.
 */
public sealed interface Passage {

    /** A question of type yes-no or choice got this answer. */
    record Answered(String question, String option) implements Passage {
        @Override
        public String toString() {
            return question + ": " + option;
        }
    }

    /** This option of a set was chosen. */
    record Included(String question, String option) implements Passage {
        @Override
        public String toString() {
            return question + ": with " + option;
        }
    }

    /** This option of a set was not chosen. */
    record LeftOut(String question, String option) implements Passage {
        @Override
        public String toString() {
            return question + ": without " + option;
        }
    }

    /** The walk went on from a set, whatever was chosen. */
    record MovedOn(String question) implements Passage {
        @Override
        public String toString() {
            return question + ": then";
        }
    }

    /**
     * A rule row was the first to match.
     *
     * @param row counted from 1
     */
    record RowTaken(String rule, int row) implements Passage {
        @Override
        public String toString() {
            return rule + ": row " + row;
        }
    }

    /** No row of the rule matched. */
    record OtherwiseTaken(String rule) implements Passage {
        @Override
        public String toString() {
            return rule + ": otherwise";
        }
    }

    /** The walk ended here. */
    record Ended(String outcome) implements Passage {
        @Override
        public String toString() {
            return outcome + ": outcome";
        }
    }

    /**
     * The decision holds the condition because of this passage: it was the first to add it, and the
     * outcome let it stand.
     *
     * @param by what added the condition; never itself an {@code Imposed}
     */
    record Imposed(Passage by, String condition) implements Passage {
        @Override
        public String toString() {
            return by + " adds " + condition;
        }
    }
}
