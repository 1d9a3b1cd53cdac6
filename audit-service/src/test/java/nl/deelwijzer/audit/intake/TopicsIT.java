// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.BrokerExtension;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;

class TopicsIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();

    @Test
    void makesTopicsFromWhichTheBrokerThrowsNothingAway() throws Exception {
        Map<String, Object> settings =
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers());

        assertThat(new Topics(settings).create(List.of(Topics.kept("kept", 2))))
                .containsExactly("kept");

        var topic = new ConfigResource(ConfigResource.Type.TOPIC, "kept");
        try (var admin = Admin.create(settings)) {
            var configurations = admin.describeConfigs(List.of(topic)).all().get().values();
            assertThat(configurations)
                    .extracting(it -> it.get(TopicConfig.RETENTION_MS_CONFIG).value())
                    .containsExactly("-1");
        }
    }
}
