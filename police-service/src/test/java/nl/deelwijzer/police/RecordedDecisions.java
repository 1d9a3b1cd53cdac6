// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import nl.deelwijzer.record.DecisionEvents;
import nl.deelwijzer.record.DecisionReading;
import nl.deelwijzer.record.DecisionRecord;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a topic from beginning to end, as it is at that moment. */
record RecordedDecisions(String bootstrapServers, String topic) {

    List<DecisionRecord> decisions() {
        return messages().stream().map(RecordedDecisions::decision).toList();
    }

    List<DecisionRecord> withId(@Nullable Object id) {
        return decisions().stream()
                .filter(decision -> decision.id().toString().equals(id))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> messages() {
        var settings =
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                ByteArrayDeserializer.class);
        try (var consumer = new KafkaConsumer<String, byte[]>(settings)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return toTheEnd(consumer, consumer.endOffsets(partitions));
        }
    }

    /** Everything that a message says, keys and headers too, as one text. */
    static String text(ConsumerRecord<String, byte[]> message) {
        var text =
                new StringBuilder(message.key())
                        .append(new String(message.value(), StandardCharsets.UTF_8));
        message.headers()
                .forEach(header ->
                        text.append(header.key())
                                .append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static List<ConsumerRecord<String, byte[]>> toTheEnd(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
        }
        return messages;
    }

    private static DecisionRecord decision(ConsumerRecord<String, byte[]> message) {
        return switch (DecisionEvents.read(message)) {
            case DecisionReading.Read(DecisionRecord decision) -> decision;
            case DecisionReading.Unreadable(var fault) ->
                    throw new AssertionError(fault.toString());
        };
    }
}
