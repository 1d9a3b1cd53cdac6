// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The days on which a plan version may be applied.
 *
 * @param from the first day, included; null where the source gives none
 * @param until the last day, included; null where the source gives none
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a validity ends on or after its first day");
        }
    }

    /** Whether the day lies in the validity, its first and last day included. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.until == null || !from.isAfter(other.until);
    }
}
