// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which decisions are counted, and in periods of which length.
 *
 * @param from the earliest moment of recording, inclusive
 * @param until the latest moment of recording, exclusive; after {@code from}
 * @param domain only decisions of this domain, if it is given
 * @param plan only decisions by this plan, if it is given
 */
public record Selection(
        Instant from,
        Instant until,
        Bucket bucket,
        @Nullable String domain,
        @Nullable String plan) {

    /** Where a day begins. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The first days of all periods, those in which nothing was decided too. */
    public List<LocalDate> starts() {
        return allStarts().toList();
    }

    /** Whether there are more periods than this. */
    public boolean hasMorePeriodsThan(int most) {
        return allStarts().limit(most + 1L).count() > most;
    }

    private Stream<LocalDate> allStarts() {
        var last = day(until.minusMillis(1));
        return Stream.iterate(bucket.start(day(from)), start -> !start.isAfter(last), bucket::next);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
