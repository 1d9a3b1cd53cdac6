// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param next where the next part begins; null where there is none
 */
public record Page(List<FoundDecision> decisions, @Nullable Cursor next) {

    /** Cuts a page from what was found with one more than it may hold. */
    public static Page of(List<FoundDecision> found, int limit) {
        if (found.size() <= limit) {
            return new Page(List.copyOf(found), null);
        }
        var shown = List.copyOf(found.subList(0, limit));
        return new Page(shown, Cursor.after(shown.getLast()));
    }
}
