// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Makes topics that are not there, to keep what comes without an end: a decision that the broker
 * threw away before it was taken in would be lost. Leaves those alone that are: their partitions
 * are the logs.
 */
final class Topics {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, Object> settings;

    Topics(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** A topic that keeps everything. */
    static NewTopic kept(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
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
