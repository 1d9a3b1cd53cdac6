// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Between which days the personal content of one decision may go.
 *
 * @param keepUntil the first day on which it may; null where nobody laid that down
 * @param goneBy the first day on which it must; null where nobody laid that down
 */
public record Term(@Nullable LocalDate keepUntil, @Nullable LocalDate goneBy) {

    /** How it stands on a day, as far as time alone decides. */
    public Standing on(LocalDate day) {
        if (keepUntil == null) {
            return Standing.UNKNOWN;
        }
        var must = goneBy != null && !day.isBefore(goneBy);
        if (day.isBefore(keepUntil)) {
            return must ? Standing.CONFLICT : Standing.KEEP;
        }
        return must ? Standing.MUST_GO : Standing.MAY_GO;
    }
}
