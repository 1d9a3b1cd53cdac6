// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Kafka node (KRaft: broker and controller together) inside this process, listening on the
 * loopback interface only. What it acknowledged survives the death of the process, not the loss of
 * power. For local runs and tests: a deployment has a cluster.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /**
     * A further port for some of the clients, without TLS.
     *
     * @param listening where the broker takes their connections
     * @param told the port that it names to them, where something stands that brings them to the
     *     other
     */
    public record Door(int listening, int told) {}

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it takes connections.
     *
     * @param data folder of the logs; made when absent, taken up where a former broker left it
     * @param port 0 for a free one
     * @throws IllegalStateException when the port is taken
     * @throws RuntimeException as Kafka throws it, when the folder is unusable
     */
    public static EmbeddedBroker start(Path data, int port) {
        return start(data, port, null);
    }

    /**
     * Starts the broker as {@link #start(Path, int)} does.
     *
     * @param tls what clients must trust; null for a broker without TLS
     */
    public static EmbeddedBroker start(Path data, int port, @Nullable TlsIdentity tls) {
        return start(new BrokerSettings(data, FreePorts.orAny(port), FreePorts.lasting(), tls));
    }

    /** Starts the broker as {@link #start(Path, int)} does, with these doors beside its port. */
    public static EmbeddedBroker startWithDoors(Path data, int port, List<Door> doors) {
        return start(
                new BrokerSettings(data, FreePorts.orAny(port), FreePorts.lasting(), null)
                        .with(doors));
    }

    private static EmbeddedBroker start(BrokerSettings settings) {
        createFolder(settings.data());
        int listening = settings.port();
        if (!FreePorts.isFree(listening)) {
            throw new IllegalStateException(
                    "the broker cannot listen on port " + listening + ": it is taken");
        }
        settings.formatWhenNew();
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings.asMap()), Time.SYSTEM);
        startOrStop(server);
        return new EmbeddedBroker(server, listening);
    }

    /** The bootstrap address, as in {@code localhost:9092}. */
    public String address() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Blocks until the broker has stopped, also when it stops by itself. */
    public void awaitStopped() {
        server.awaitShutdown();
    }

    /** Stops the broker and waits for it; its logs remain. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void startOrStop(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static void createFolder(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
