// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Stage;

import java.util.Random;
import java.util.Set;

/** Something that goes wrong and is over after a while. */
public interface Fault {

    /** What goes wrong, in a few words. */
    String name();

    /** Whether this machine and this stage allow it. */
    default boolean isPossible(Stage stage) {
        return true;
    }

    /**
     * Makes it go wrong and returns when the cause is gone: from then on the suite can heal.
     *
     * @param random decides what is left open, so that a round can be repeated
     */
    Done happen(Stage stage, Random random);

    /**
     * What happened.
     *
     * @param what in a few words, with the part
     * @param deadLetters how many messages must have been put away
     * @param meant statuses of answers that belong to the fault, besides 503 and no answer
     */
    record Done(String what, int deadLetters, Set<Integer> meant) {

        public Done {
            meant = Set.copyOf(meant);
        }

        static Done of(String what) {
            return new Done(what, 0, Set.of());
        }
    }
}
