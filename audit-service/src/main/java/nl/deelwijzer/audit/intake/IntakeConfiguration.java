// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.ledger.DecisionLog;
import nl.deelwijzer.audit.ledger.Growth;
import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.record.ActRecorder;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TopicNames.class, LogSettings.class, KafkaProperties.class})
class IntakeConfiguration {

    @Bean
    IntakeReport intakeReport(MeterRegistry meters, Tracer tracer) {
        return new IntakeReport(meters, new IntakeTrace(tracer), Clock.systemUTC());
    }

    @Bean(destroyMethod = "destroy")
    DefaultKafkaProducerFactory<byte[], byte[]> deadLetterProducers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(KafkaSettings.producer(kafka));
    }

    @Bean(destroyMethod = "destroy")
    DefaultKafkaProducerFactory<String, byte[]> actProducers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(KafkaSettings.hastyProducer(kafka));
    }

    @Bean
    ActLog actLog(
            DefaultKafkaProducerFactory<String, byte[]> actProducers,
            TopicNames topics,
            ActRecorder recorder) {
        return new KafkaActs(quiet(actProducers), topics.decisions(), recorder);
    }

    /** The audit service is the origin of every act. */
    @Bean
    ActRecorder actRecorder(@Value("${deelwijzer.organisation.oin}") String oin) {
        var origin = new Origin(new Oin(oin), "audit-service");
        return new ActRecorder(origin, Clock.systemUTC(), new SecureRandom());
    }

    @Bean
    LogKey logKey(LogSettings settings) {
        return new LogKey(settings.seed(), settings.former());
    }

    @Bean
    DecisionsListener decisionsListener(
            Ledger ledger,
            LogKey key,
            Growth growth,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            TopicNames topics,
            IntakeReport report) {
        var deadLetters = new KafkaDeadLetters(quiet(producers), topics.deadLetters());
        IntFunction<DecisionLog> logs = number -> DecisionLog.open(ledger, key, number, growth);
        return new DecisionsListener(() -> new PartitionIntake(logs, deadLetters, report), report);
    }

    @Bean
    CheckpointTopic checkpointTopic(
            DefaultKafkaProducerFactory<byte[], byte[]> producers, TopicNames topics) {
        return new CheckpointTopic(quiet(producers), topics.checkpoints());
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
            MeterRegistry meters,
            ClearingSettings clearing,
            @Value("${deelwijzer.kafka.decision-partitions:3}") int partitions) {
        var wanted =
                List.of(
                        Topics.kept(topics.decisions(), partitions),
                        Topics.passing(topics.deadLetters(), clearing.deadLettersFor()),
                        CheckpointTopic.wanted(topics.checkpoints()));
        return new Intake(
                () -> new Topics(KafkaSettings.admin(kafka)).create(wanted),
                DecisionsContainer.of(kafka, topics.decisions(), listener, meters));
    }

    /** Says nothing of a message that was not sent: by itself a template logs the key. */
    private static <K> KafkaTemplate<K, byte[]> quiet(
            DefaultKafkaProducerFactory<K, byte[]> producers) {
        var template = new KafkaTemplate<>(producers);
        template.setProducerListener(null);
        return template;
    }
}
