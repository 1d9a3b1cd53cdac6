// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** What a witness remembers of each log, durably. */
public interface WitnessState {

    /**
     * The tree last cosigned.
     *
     * @param size 0 if none was
     * @param root {@link Hash#EMPTY} if none was
     */
    record Seen(long size, Hash root) {

        /** Nothing was cosigned yet. */
        public static final Seen NOTHING = new Seen(0, Hash.EMPTY);
    }

    /** What was last cosigned for an origin; {@link Seen#NOTHING} if nothing was. */
    Seen read(String origin);

    /**
     * Stores what is about to be cosigned, durably before it returns, if the state is still the
     * expected one. The condition must be in the operation of the store itself: read and written in
     * two steps, a slow request could roll a log back.
     *
     * @return false, with nothing stored, if the state is another one by now
     */
    boolean replace(String origin, Seen expected, Seen next);
}
