// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did with recorded decisions. */
public enum Action {
    /** Read them, or learned that there are none. */
    READ,
    /** Had the personal content of a decision destroyed at the end of its retention. */
    DESTROY,
    /** Forbade destruction, whatever the retention (legal hold). */
    HOLD,
    /** Ended a hold. */
    RELEASE;

    /** The action with this word, if there is one. */
    public static Optional<Action> parse(String word) {
        return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
    }

    /** As in {@code read}: what stands in the record. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
