// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

import java.util.Map;

/**
 * Polls the topic and hands over one partition at a time; a batch that fails is offered again until
 * it succeeds.
 */
final class DecisionsContainer {

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final long STOP_MILLIS = 10_000;

    private DecisionsContainer() {}

    static MessageListenerContainer of(
            KafkaProperties kafka, String topic, DecisionsListener listener, MeterRegistry meters) {
        var properties = new ContainerProperties(topic);
        properties.setMessageListener(listener);
        properties.setConsumerRebalanceListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setSubBatchPerPartition(true);
        properties.setSyncCommits(false);
        properties.setShutdownTimeout(STOP_MILLIS);
        var container =
                new ConcurrentMessageListenerContainer<byte[], byte[]>(
                        measured(KafkaSettings.consumer(kafka), meters), properties);
        var concurrency = kafka.getListener().getConcurrency();
        container.setConcurrency(concurrency == null ? 1 : concurrency);
        container.setCommonErrorHandler(againUntilItSucceeds());
        container.setBeanName("decisions");
        return container;
    }

    /** With the lag, as Kafka's own client knows it. */
    private static ConsumerFactory<byte[], byte[]> measured(
            Map<String, Object> settings, MeterRegistry meters) {
        var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(settings);
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        return consumers;
    }

    /** While a batch waits its consumer is paused but keeps polling, so it keeps its partitions. */
    static DefaultErrorHandler againUntilItSucceeds() {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var again = new DefaultErrorHandler((message, cause) -> neverSkip(), pauses);
        again.setClassifications(Map.of(), true);
        return again;
    }

    private static void neverSkip() {
        throw new IllegalStateException("a batch is never skipped");
    }
}
