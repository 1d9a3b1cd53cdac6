// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import nl.deelwijzer.embedded.test.BrokerExtension;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class TopicClearingIT {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MESSAGES = 5;

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();

    private final TopicPartition partition =
            new TopicPartition("decisions-" + UUID.randomUUID(), 0);
    private final Counter failures = new SimpleMeterRegistry().counter("failures");

    @BeforeEach
    void fill() throws Exception {
        var _ = new Topics(admin()).create(List.of(Topics.kept(partition.topic(), 1)));
        var settings =
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < MESSAGES; i++) {
                var _ =
                        producer.send(new ProducerRecord<>(partition.topic(), new byte[] {1}))
                                .get();
            }
        }
    }

    @Test
    void takesOffWhatTheLogHoldsAWeekAfterItCame() {
        clearing(partition, 3, aWeekAhead()).clear();

        assertThat(firstOffset()).isEqualTo(3);
        assertThat(failures.count()).isZero();
    }

    @Test
    void leavesEverythingForAWeek() {
        clearing(partition, 3, Clock.systemUTC()).clear();

        assertThat(firstOffset()).isZero();
    }

    @Test
    void leavesATopicThatIsShorterThanTheLog() {
        clearing(partition, MESSAGES + 1, aWeekAhead()).clear();

        assertThat(firstOffset()).isZero();
    }

    @Test
    void countsWhatItCannotDo() {
        clearing(new TopicPartition(partition.topic(), 8), 3, aWeekAhead()).clear();

        assertThat(failures.count()).isEqualTo(1);
    }

    private TopicClearing clearing(TopicPartition which, long covered, Clock clock) {
        return new TopicClearing(admin(), () -> Map.of(which, covered), WEEK, clock, failures);
    }

    private static Clock aWeekAhead() {
        return Clock.fixed(Instant.now().plus(WEEK).plusSeconds(60), ZoneOffset.UTC);
    }

    private long firstOffset() {
        try (var admin = Admin.create(admin())) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.earliest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> admin() {
        return Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                BROKER.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                3_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                2_000);
    }
}
