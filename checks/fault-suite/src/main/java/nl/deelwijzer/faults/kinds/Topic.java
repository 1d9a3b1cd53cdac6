// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A topic at the broker, past all services. */
public final class Topic {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private final String name;

    public Topic(Stage stage, String name) {
        this.settings =
                Map.of(
                        "bootstrap.servers",
                        stage.address(new Member(Part.BROKER, false)),
                        "acks",
                        "all",
                        "allow.auto.create.topics",
                        false);
        this.name = name;
    }

    /** How many messages were ever sent to it. */
    public long size() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** The last messages of each partition. */
    List<ConsumerRecord<byte[], byte[]>> last(int ofEach) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.endOffsets(partitions)
                    .forEach((partition, end) ->
                            consumer.seek(partition, Math.max(0, end - ofEach)));
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < ofEach * partitions.size() && System.nanoTime() < until) {
                consumer.poll(POLL).forEach(found::add);
            }
        }
        return found;
    }

    /** Sends messages and returns when the broker has them. */
    void send(List<ProducerRecord<byte[], byte[]>> messages) {
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            messages.forEach(message -> {
                var _ = producer.send(message);
            });
            producer.flush();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(name).stream()
                .map(info -> new TopicPartition(name, info.partition()))
                .toList();
    }
}
