// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

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

    /** Whether those who ask for decisions may be refused; otherwise hardly any of them may be. */
    default boolean isFelt() {
        return true;
    }

    /**
     * Makes it go wrong and returns when the cause is gone: from then on the suite can heal.
     *
     * @param random decides what is left open, so that a round can be repeated
     * @throws IllegalStateException if it did not go wrong
     */
    Done happen(Stage stage, Random random);

    /**
     * What happened.
     *
     * @param what in a few words, with the part
     * @param deadLetters how many messages must have been put away
     * @param meant statuses of answers that belong to the fault, besides 503; 0 for no answer
     */
    record Done(String what, int deadLetters, Set<Integer> meant) {

        public Done {
            meant = Set.copyOf(meant);
        }

        static Done of(String what) {
            return new Done(what, 0, Set.of());
        }

        /** Who asks a gateway that is away gets no answer at all. */
        static Done of(Member member, String what) {
            boolean gateway = member.part().kind() == Part.Kind.GATEWAY;
            return new Done(what, 0, gateway ? Set.of(Call.NO_ANSWER) : Set.of());
        }
    }
}
