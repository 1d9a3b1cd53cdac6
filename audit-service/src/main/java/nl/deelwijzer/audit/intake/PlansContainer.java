// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.record.PlanPublication;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Keeps every plan of the compacted topic; what is not a plan is named in the log and passed by.
 */
final class PlansContainer {

    private static final Logger LOG = LoggerFactory.getLogger(PlansContainer.class);

    private PlansContainer() {}

    static MessageListenerContainer of(KafkaProperties kafka, String topic, Plans plans) {
        var settings = KafkaSettings.consumer(kafka);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(
                ConsumerConfig.GROUP_ID_CONFIG,
                settings.get(ConsumerConfig.GROUP_ID_CONFIG) + "-plans");
        var properties = new ContainerProperties(topic);
        properties.setMessageListener(
                (MessageListener<String, byte[]>) message -> keep(message, plans));
        var container =
                new ConcurrentMessageListenerContainer<String, byte[]>(
                        new DefaultKafkaConsumerFactory<>(settings), properties);
        container.setCommonErrorHandler(DecisionsContainer.againUntilItSucceeds());
        container.setBeanName("plans");
        return container;
    }

    private static void keep(ConsumerRecord<String, byte[]> message, Plans plans) {
        PlanPublication.read(message)
                .ifPresentOrElse(
                        plans::keep,
                        () ->
                                LOG.warn(
                                        "A message of the topic of plans at offset {} is no plan",
                                        message.offset()));
    }
}
