// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of the producer that no configuration file can weaken: a decision is given on its word.
 */
final class DurableProducer {

    private DurableProducer() {}

    /**
     * Completes the configured settings.
     *
     * @param configured addresses, security and the like, as Spring Boot reads them
     * @param within how long a caller waits; a send gives up by then
     */
    static Map<String, Object> settings(Map<String, Object> configured, Duration within) {
        var settings = new HashMap<>(configured);
        int most = Math.toIntExact(within.toMillis());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) most);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, most);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, most / 2));
        settings.put(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 1000L);
        settings.put(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG, 2000L);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MS_CONFIG, 50L);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }
}
