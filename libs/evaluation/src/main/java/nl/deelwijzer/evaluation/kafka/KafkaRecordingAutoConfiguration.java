// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.evaluation.DecisionLog;
import nl.deelwijzer.plan.file.PlanCatalogue;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Records in Kafka. Comes before Spring Boot's own template, whose settings could be weaker. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@EnableConfigurationProperties({KafkaSettings.class, KafkaProperties.class})
class KafkaRecordingAutoConfiguration {

    private static final int THREADS = 16;
    private static final int QUEUE = 256;
    private static final int SECONDS_TO_CLOSE = 2;

    @Bean(destroyMethod = "dispose")
    Scheduler recordingThreads() {
        return Schedulers.newBoundedElastic(THREADS, QUEUE, "recording", 60, true);
    }

    @Bean
    DefaultKafkaProducerFactory<String, byte[]> decisionProducers(
            KafkaProperties kafka, KafkaSettings settings) {
        var factory =
                new DefaultKafkaProducerFactory<String, byte[]>(
                        DurableProducer.settings(
                                kafka.buildProducerProperties(), settings.within()));
        factory.setPhysicalCloseTimeout(SECONDS_TO_CLOSE);
        return factory;
    }

    @Bean
    KafkaTemplate<String, byte[]> decisionTemplate(
            DefaultKafkaProducerFactory<String, byte[]> producers) {
        var template = new KafkaTemplate<String, byte[]>(producers);
        template.setProducerListener(null); // the usual one logs the key of a message not sent
        return template;
    }

    @Bean
    DecisionLog decisionLog(
            KafkaTemplate<String, byte[]> template,
            KafkaSettings settings,
            Scheduler recordingThreads,
            MeterRegistry meters) {
        var kafka =
                new KafkaDecisions(
                        template,
                        settings.topics().decisions(),
                        settings.within(),
                        recordingThreads);
        return new CountedDecisions(kafka, meters);
    }

    @Bean
    PlanPublisher planPublisher(
            KafkaTemplate<String, byte[]> template,
            KafkaProperties kafka,
            KafkaSettings settings,
            PlanCatalogue plans,
            Scheduler recordingThreads) {
        return new PlanPublisher(
                template,
                new TopicMaker(kafka.buildAdminProperties(), settings),
                settings.topics().plans(),
                plans.all(),
                recordingThreads);
    }
}
