// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.audit.ledger.DecisionLog;
import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.plans.Plans;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;

import java.util.Map;
import java.util.function.IntFunction;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TopicNames.class, LogSettings.class, KafkaProperties.class})
class IntakeConfiguration {

    @Bean
    IntakeReport intakeReport(MeterRegistry meters) {
        return new IntakeReport(meters);
    }

    @Bean(destroyMethod = "destroy")
    DefaultKafkaProducerFactory<byte[], byte[]> deadLetterProducers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(KafkaSettings.producer(kafka));
    }

    @Bean
    LogKey logKey(LogSettings settings) {
        return new LogKey(settings.seed());
    }

    @Bean
    DecisionsListener decisionsListener(
            Ledger ledger,
            LogKey key,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            TopicNames topics,
            IntakeReport report) {
        var deadLetters =
                new KafkaDeadLetters(new KafkaTemplate<>(producers), topics.deadLetters());
        IntFunction<DecisionLog> logs = number -> DecisionLog.open(ledger, key, number);
        return new DecisionsListener(() -> new PartitionIntake(logs, deadLetters, report), report);
    }

    @Bean
    MessageListenerContainer plansContainer(KafkaProperties kafka, TopicNames topics, Plans plans) {
        return PlansContainer.of(kafka, topics.plans(), plans);
    }

    @Bean
    Intake intake(
            KafkaProperties kafka,
            TopicNames topics,
            DecisionsListener listener,
            @Value("${deelwijzer.kafka.decision-partitions:3}") int partitions) {
        var wanted = Map.of(topics.decisions(), partitions, topics.deadLetters(), 1);
        return new Intake(
                () -> new Topics(KafkaSettings.admin(kafka)).create(wanted),
                DecisionsContainer.of(kafka, topics.decisions(), listener));
    }
}
