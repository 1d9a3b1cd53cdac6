// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days, and moments in whole milliseconds, which is what every store keeps exactly, written in UTC.
 */
final class Moments {

    private Moments() {}

    static Instant toMillis(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Only the one way in which {@link Instant#toString} writes it: a hash covers the text. */
    static Optional<Instant> parse(String text) {
        try {
            Instant moment = toMillis(Instant.parse(text));
            return moment.toString().equals(text) ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parseDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.toString().equals(text) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
