// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.time.Period;

/**
 * How long is kept what has no term of its own in the schedule.
 *
 * @param reads the personal content of acts of reading, from the day of recording. Five years: a
 *     privacy audit comes every four years and looks back on them, and takes some time itself.
 * @param replays a replay and its findings, since it was last heard of. It can be made again.
 * @param every how long to wait between two times of looking
 */
@ConfigurationProperties("deelwijzer.expiry")
record ExpirySettings(
        @DefaultValue("P5Y") Period reads,
        @DefaultValue("P90D") Period replays,
        @DefaultValue("1h") Duration every) {

    ExpirySettings {
        if (!isSome(reads) || !isSome(replays) || !every.isPositive()) {
            throw new IllegalArgumentException(
                    "deelwijzer.expiry: reads, replays and every must be above 0");
        }
    }

    private static boolean isSome(Period period) {
        return !period.isNegative() && !period.isZero();
    }
}
