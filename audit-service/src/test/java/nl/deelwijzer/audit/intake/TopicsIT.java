// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.BrokerExtension;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class TopicsIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();

    @Test
    void makesTopicsFromWhichTheBrokerThrowsNothingAway() throws Exception {
        var made = made(Topics.kept("kept", 2));

        assertThat(made.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("-1");
        assertThat(made.get(TopicConfig.SEGMENT_MS_CONFIG).value()).isEqualTo("86400000");
        assertThat(made.get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG).value())
                .isEqualTo("LogAppendTime");
    }

    @Test
    void makesTopicsFromWhichEverythingGoesAfterAWhile() throws Exception {
        var made = made(Topics.passing("passing", Duration.ofDays(90)));

        assertThat(made.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("7776000000");
        assertThat(made.get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG).value())
                .isEqualTo("LogAppendTime");
    }

    private static Config made(NewTopic wanted) throws Exception {
        Map<String, Object> settings =
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers());
        assertThat(new Topics(settings).create(List.of(wanted))).containsExactly(wanted.name());
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, wanted.name());
        try (var admin = Admin.create(settings)) {
            return Objects.requireNonNull(
                    admin.describeConfigs(List.of(topic)).all().get().get(topic));
        }
    }
}
