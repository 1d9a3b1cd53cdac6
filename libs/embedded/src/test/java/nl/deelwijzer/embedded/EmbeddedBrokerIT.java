// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class EmbeddedBrokerIT {

    private static final String TOPIC = "letters";

    @TempDir Path data;

    @Test
    void keepsWhatItAcknowledgedWhenItStartsAgainOnTheSameFolderAndPort() throws Exception {
        int port;
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0)) {
            port = broker.port();
            send(broker, "first");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(data, port)) {
            send(broker, "second");

            assertThat(broker.address()).isEqualTo("localhost:" + port);
            assertThat(received(broker, 2)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void refusesAPortThatIsTaken() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("one"), 0)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(data.resolve("other"), broker.port()))
                    .hasMessageContaining(Integer.toString(broker.port()));
        }
    }

    @Test
    void namesADoorToWhoComesThroughItAndItsOwnPortToTheOthers() throws Exception {
        int door = FreePorts.lasting();
        try (EmbeddedBroker broker =
                EmbeddedBroker.startWithDoors(
                        data, 0, List.of(new EmbeddedBroker.Door(door, door)))) {
            assertThat(namedPort("localhost:" + door)).isEqualTo(door);
            assertThat(namedPort(broker.address())).isEqualTo(broker.port());
        }
    }

    private static int namedPort(String address) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            return admin.describeCluster().nodes().get().iterator().next().port();
        }
    }

    private static void send(EmbeddedBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(TOPIC, "key", value)).get()).isNotNull();
        }
    }

    private static List<String> received(EmbeddedBroker broker, int count) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", broker.address(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(letter -> values.add(letter.value()));
                        return values.size() >= count;
                    });
        }
        return values;
    }
}
