// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import nl.deelwijzer.embedded.EmbeddedBroker;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Kafka broker for tests, shared by all test classes of the JVM: use topics of your own. A test
 * that stops the broker starts its own {@link EmbeddedBroker}.
 */
public final class BrokerExtension implements BeforeAllCallback {

    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final Shared<String> BROKER =
            new Shared<>(
                    "broker",
                    BrokerExtension::startContainer,
                    folder -> {
                        EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
                        return new Shared.Running<>(
                                broker.address(), "embedded Kafka on " + broker.address(), broker);
                    });

    /** The address for {@code bootstrap.servers}; starts the broker when it does not run yet. */
    public String bootstrapServers() {
        return BROKER.get();
    }

    /** For a {@code @DynamicPropertySource} method. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", this::bootstrapServers);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("broker", bootstrapServers());
    }

    private static Shared.Running<String> startContainer() {
        KafkaContainer container = new KafkaContainer(DockerImageName.parse(IMAGE));
        container.start();
        return new Shared.Running<>(
                container.getBootstrapServers(), "container " + IMAGE, container);
    }
}
