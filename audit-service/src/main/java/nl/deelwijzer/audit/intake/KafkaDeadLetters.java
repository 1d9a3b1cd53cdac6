// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.KafkaOperations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Dead letters in a topic. A letter is the message as it came, key, value and headers, with headers
 * that say why it is here and where it came from: {@code dlt-reason}, {@code dlt-pointer}, {@code
 * dlt-topic}, {@code dlt-partition}, {@code dlt-offset}.
 */
final class KafkaDeadLetters implements DeadLetters {

    private static final long PATIENCE_SECONDS = 15;

    private final KafkaOperations<byte[], byte[]> kafka;
    private final String topic;

    KafkaDeadLetters(KafkaOperations<byte[], byte[]> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    @Override
    public void put(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var sent = letters.stream().map(this::send).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(sent).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<?> send(DeadLetter letter) {
        var message = letter.message();
        var copy =
                new ProducerRecord<>(
                        topic, null, message.key(), message.value(), message.headers());
        explain(letter, message, copy.headers());
        return kafka.send(copy);
    }

    private static void explain(DeadLetter letter, ConsumerRecord<?, ?> message, Headers headers) {
        add(headers, "dlt-reason", letter.reason());
        add(headers, "dlt-pointer", letter.pointer());
        add(headers, "dlt-topic", message.topic());
        add(headers, "dlt-partition", Integer.toString(message.partition()));
        add(headers, "dlt-offset", Long.toString(message.offset()));
    }

    /** Whatever the message itself says under this name does not count. */
    private static void add(Headers headers, String name, String value) {
        var _ = headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
