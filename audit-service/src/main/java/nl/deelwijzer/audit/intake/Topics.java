// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Makes topics that are not there. The broker itself throws nothing away that was not taken in yet,
 * whatever its age: a decision would be lost. Leaves those topics alone that are there: their
 * partitions are the logs.
 */
final class Topics {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, Object> settings;

    Topics(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * A topic that keeps everything until it is cleared. What is cleared leaves the disk with its
     * segment, so none grows for longer than a day; and age counts from the arrival, whatever a
     * producer's clock says.
     */
    static NewTopic kept(String name, int partitions) {
        return topic(name, partitions)
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1",
                                TopicConfig.SEGMENT_MS_CONFIG,
                                Long.toString(Duration.ofDays(1).toMillis()),
                                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                                TimestampType.LOG_APPEND_TIME.name));
    }

    /** A topic of one partition from which everything goes when it is older than this. */
    static NewTopic passing(String name, Duration age) {
        return topic(name, 1)
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(age.toMillis()),
                                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                                TimestampType.LOG_APPEND_TIME.name));
    }

    static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    /**
     * Returns when all exist.
     *
     * @return their names
     * @throws Exception when the broker does not answer or refuses
     */
    Set<String> create(List<NewTopic> wanted) throws Exception {
        try (var admin = Admin.create(settings)) {
            for (var topic : wanted) {
                create(admin, topic);
            }
        }
        return wanted.stream().map(NewTopic::name).collect(Collectors.toSet());
    }

    private static void create(Admin admin, NewTopic topic) throws Exception {
        try {
            var _ =
                    admin.createTopics(List.of(topic))
                            .all()
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }
}
