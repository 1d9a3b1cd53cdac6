// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import nl.deelwijzer.embedded.EmbeddedStore;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

import java.util.UUID;

/**
 * A MongoDB server for tests, shared by all test classes of the JVM; each extension has a database
 * of its own in it.
 */
public final class StoreExtension implements BeforeAllCallback {

    private static final String IMAGE = "mongo:8.0";
    private static final Shared<String> STORE =
            new Shared<>(
                    "store",
                    StoreExtension::startContainer,
                    folder -> {
                        EmbeddedStore store = EmbeddedStore.start(folder, 0);
                        return new Shared.Running<>(
                                store.address(), "mongo-java-server on " + store.address(), store);
                    });

    private final String database = "test-" + UUID.randomUUID();

    /**
     * The connection string with this extension's own database; starts the store when it does not
     * run yet.
     */
    public String connectionString() {
        return "mongodb://" + STORE.get() + "/" + database;
    }

    public String database() {
        return database;
    }

    /**
     * For a {@code @DynamicPropertySource} method: Spring Boot's keys of the connection and of the
     * database.
     */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", this::connectionString);
        registry.add("spring.mongodb.database", this::database);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("store", connectionString());
    }

    private static Shared.Running<String> startContainer() {
        MongoDBContainer container = new MongoDBContainer(DockerImageName.parse(IMAGE));
        container.start();
        String address = container.getHost() + ":" + container.getMappedPort(27017);
        return new Shared.Running<>(address, "container " + IMAGE, container);
    }
}
