// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The configuration of a single Kafka node that is frugal with threads and memory. */
record BrokerSettings(
        Path data,
        int port,
        int controllerPort,
        @Nullable TlsIdentity tls,
        List<EmbeddedBroker.Door> doors) {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    BrokerSettings(Path data, int port, int controllerPort, @Nullable TlsIdentity tls) {
        this(data, port, controllerPort, tls, List.of());
    }

    BrokerSettings with(List<EmbeddedBroker.Door> others) {
        return new BrokerSettings(data, port, controllerPort, tls, List.copyOf(others));
    }

    /**
     * Gives the folder the identity that Kafka asks of a new one; leaves a used folder as it is.
     */
    void formatWhenNew() {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(data.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(data.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot prepare the broker's folder " + data, e);
        }
    }

    Map<String, String> asMap() {
        Map<String, String> settings = new HashMap<>();
        settings.put("log.dirs", data.toString());
        addNode(settings);
        addSingleCopies(settings);
        addFrugality(settings);
        return settings;
    }

    private void addNode(Map<String, String> settings) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        String protocol = tls == null ? "PLAINTEXT" : "SSL";
        settings.put(
                "listener.security.protocol.map",
                protocol + ":" + protocol + ",CONTROLLER:PLAINTEXT");
        settings.put(
                "listeners",
                protocol + "://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", protocol + "://localhost:" + port);
        doors.forEach(door -> addDoor(settings, door));
        settings.put("inter.broker.listener.name", protocol);
        if (tls != null) {
            addTls(settings, tls.keystore().toString());
        }
    }

    private static void addDoor(Map<String, String> settings, EmbeddedBroker.Door door) {
        String name = "DOOR" + door.listening();
        append(settings, "listener.security.protocol.map", name + ":PLAINTEXT");
        append(settings, "listeners", name + "://localhost:" + door.listening());
        append(settings, "advertised.listeners", name + "://localhost:" + door.told());
    }

    private static void append(Map<String, String> settings, String key, String value) {
        settings.merge(key, value, (former, more) -> former + "," + more);
    }

    private static void addTls(Map<String, String> settings, String keystore) {
        for (String store : List.of("ssl.keystore", "ssl.truststore")) {
            settings.put(store + ".type", "PKCS12");
            settings.put(store + ".location", keystore);
            settings.put(store + ".password", TlsIdentity.PASSWORD);
        }
        settings.put("ssl.key.password", TlsIdentity.PASSWORD);
    }

    private static void addSingleCopies(Map<String, String> settings) {
        settings.put("num.partitions", "3");
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void addFrugality(Map<String, String> settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("num.replica.fetchers", "1");
        settings.put("num.recovery.threads.per.data.dir", "1");
        settings.put("background.threads", "2");
        settings.put("queued.max.requests", "64");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.cleaner.io.buffer.size", "65536");
        settings.put("controlled.shutdown.enable", "false");
        settings.put("metadata.log.max.record.bytes.between.snapshots", "1048576");
    }
}
