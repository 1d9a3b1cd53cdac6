// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.LocalSuite;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads a topic from its beginning, in no group: it leaves nothing behind in the broker. */
final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ID = "ce_id";

    private final String topic;
    private final List<TopicPartition> partitions;
    private final KafkaConsumer<byte[], byte[]> consumer =
            new KafkaConsumer<>(
                    Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, LocalSuite.BROKER),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());

    TopicReader(String topic) {
        this.topic = topic;
        this.partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * The next events; at least one.
     *
     * @throws IllegalStateException if none comes within twenty seconds
     */
    List<ConsumerRecord<byte[], byte[]>> next() {
        var found = consumer.poll(PATIENCE);
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing more came in " + topic);
        }
        return partitions.stream().flatMap(it -> found.records(it).stream()).toList();
    }

    /**
     * Reads all of it.
     *
     * @param promised how many events the topic must hold
     * @throws IllegalStateException if there are more or fewer, or two have the same id
     */
    void checkHolds(long promised) {
        long held = consumer.endOffsets(partitions).values().stream().mapToLong(end -> end).sum();
        if (held != promised) {
            throw new IllegalStateException(
                    "%s holds %d events for %d answers".formatted(topic, held, promised));
        }
        var ids = new HashSet<String>();
        for (long read = 0; read < held; ) {
            var events = next();
            events.forEach(event -> ids.add(id(event)));
            read += events.size();
        }
        if (ids.size() != held) {
            throw new IllegalStateException(
                    "%s holds %d events with %d ids".formatted(topic, held, ids.size()));
        }
    }

    private static String id(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.headers().lastHeader(ID).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
