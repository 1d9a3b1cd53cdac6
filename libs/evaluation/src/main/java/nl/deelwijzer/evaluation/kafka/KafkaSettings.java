// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Where and how fast decisions are recorded.
 *
 * @param topics names of the topics
 * @param partitions partitions of the topic of decisions where this service makes it; each is a log
 *     of its own
 * @param replicas copies of each topic where this service makes it; -1 for the broker's default
 * @param within how long to wait for an acknowledgement; clients are promised 5 s for the whole
 *     answer, and the rest is for everything else
 */
@ConfigurationProperties("deelwijzer.kafka")
record KafkaSettings(
        @DefaultValue Topics topics,
        @DefaultValue("3") int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("3s") Duration within) {

    private static final Duration PROMISE = Duration.ofSeconds(5);

    KafkaSettings {
        if (within.isNegative() || within.isZero() || within.compareTo(PROMISE) >= 0) {
            throw new IllegalArgumentException(
                    "deelwijzer.kafka.within must lie between 0 and 5 s");
        }
    }

    /** Names of the topics. */
    record Topics(
            @DefaultValue("decisions") String decisions, @DefaultValue("plans") String plans) {}
}
