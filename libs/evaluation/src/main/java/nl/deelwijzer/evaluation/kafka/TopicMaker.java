// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** Makes the topics that are not there yet; those that are there stay as they are. */
final class TopicMaker {

    private static final int PATIENCE_MS = 5000;

    /**
     * The broker throws away nothing by itself: the audit service clears what its logs hold, by the
     * time of arrival, and what is cleared leaves the disk with its segment of a day.
     */
    private static final Map<String, String> KEPT =
            Map.of(
                    TopicConfig.RETENTION_MS_CONFIG,
                    "-1",
                    TopicConfig.SEGMENT_MS_CONFIG,
                    Long.toString(Duration.ofDays(1).toMillis()),
                    TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                    TimestampType.LOG_APPEND_TIME.name);

    private final Map<String, Object> admin;
    private final List<NewTopic> topics;

    /**
     * Makes the topics of these settings.
     *
     * @param configured addresses and security of the broker, as Spring Boot reads them
     */
    TopicMaker(Map<String, Object> configured, KafkaSettings settings) {
        this.admin = new HashMap<>(configured);
        this.admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.topics =
                List.of(
                        new NewTopic(
                                        settings.topics().decisions(),
                                        settings.partitions(),
                                        settings.replicas())
                                .configs(KEPT),
                        new NewTopic(settings.topics().plans(), 1, settings.replicas())
                                .configs(
                                        Map.of(
                                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                                TopicConfig.CLEANUP_POLICY_COMPACT)));
    }

    Mono<Void> make() {
        return Mono.using(
                () -> Admin.create(admin),
                client ->
                        Flux.fromIterable(client.createTopics(topics).values().values())
                                .flatMap(TopicMaker::made)
                                .then(),
                Admin::close);
    }

    private static Mono<Void> made(KafkaFuture<Void> topic) {
        return Mono.fromCompletionStage(topic.toCompletionStage())
                .onErrorResume(TopicMaker::isThere, ignored -> Mono.empty());
    }

    private static boolean isThere(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof TopicExistsException;
    }
}
