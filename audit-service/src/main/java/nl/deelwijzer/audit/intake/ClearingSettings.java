// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long topics keep personal content that is not waiting to be taken in.
 *
 * @param keepFor how long the topic of decisions keeps what its log holds, from the arrival of a
 *     message; must be longer than it takes to put back a copy of the store, the age of that copy
 *     included
 * @param deadLettersFor how long a dead letter waits for a person, where this service makes their
 *     topic
 * @param every how long to wait between two times of clearing
 */
@ConfigurationProperties("deelwijzer.kafka.clearing")
record ClearingSettings(
        @DefaultValue("7d") Duration keepFor,
        @DefaultValue("90d") Duration deadLettersFor,
        @DefaultValue("15m") Duration every) {

    ClearingSettings {
        if (keepFor.isNegative() || !every.isPositive()) {
            throw new IllegalArgumentException(
                    "deelwijzer.kafka.clearing: keep-for may not lie below 0 and every must be above"
                            + " 0");
        }
    }
}
