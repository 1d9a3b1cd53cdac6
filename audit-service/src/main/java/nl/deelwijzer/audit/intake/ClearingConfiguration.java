// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClearingSettings.class)
class ClearingConfiguration {

    @Bean
    TopicClearing topicClearing(
            KafkaProperties kafka,
            DecisionsListener listener,
            ClearingSettings settings,
            MeterRegistry meters) {
        return new TopicClearing(
                KafkaSettings.admin(kafka),
                listener::covered,
                settings.keepFor(),
                Clock.systemUTC(),
                meters.counter("deelwijzer.audit.clearing.failures"));
    }

    @Bean
    SchedulingConfigurer clearing(TopicClearing clearing, ClearingSettings settings) {
        return tasks -> tasks.addFixedDelayTask(clearing::clear, settings.every());
    }
}
