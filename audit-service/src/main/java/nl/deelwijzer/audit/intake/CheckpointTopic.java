// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.publication.Destination;
import nl.deelwijzer.tlog.LogStorage;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.core.KafkaOperations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The topic for any partner that wants to follow the logs: key is the origin, value the signed
 * checkpoint as the log signed it.
 */
final class CheckpointTopic implements Destination {

    /**
     * Compacted, so that the newest checkpoint of a log that is quiet for years stays there; but
     * not before this time, so that one who was away can lay what was promised meanwhile beside it.
     */
    private static final Duration EVERY_ONE_STAYS = Duration.ofDays(30);

    private static final long PATIENCE_SECONDS = 15;

    private final KafkaOperations<byte[], byte[]> kafka;
    private final String topic;

    CheckpointTopic(KafkaOperations<byte[], byte[]> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    static NewTopic wanted(String name) {
        return Topics.topic(name, 1)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                                Long.toString(EVERY_ONE_STAYS.toMillis())));
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public boolean deliver(int log, LogStorage.Committed checkpoint) throws InterruptedException {
        var origin = LogKey.origin(log).getBytes(StandardCharsets.UTF_8);
        try {
            var _ =
                    kafka.send(topic, origin, checkpoint.note().bytes())
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the broker does not take a checkpoint", failed);
        }
    }
}
