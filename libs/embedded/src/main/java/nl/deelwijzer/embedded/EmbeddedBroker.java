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

/**
 * One Kafka node (KRaft: broker and controller together) inside this process, listening on the
 * loopback interface only. What it acknowledged survives the death of the process, not the loss of
 * power. For local runs and tests: a deployment has a cluster.
 */
public final class EmbeddedBroker implements AutoCloseable {

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
        createFolder(data);
        int listening = FreePorts.orAny(port);
        if (!FreePorts.isFree(listening)) {
            throw new IllegalStateException(
                    "the broker cannot listen on port " + listening + ": it is taken");
        }
        BrokerSettings settings = new BrokerSettings(data, listening, FreePorts.any(), tls);
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
