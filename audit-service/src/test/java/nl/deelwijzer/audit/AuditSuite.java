// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.record.EntryEvents;
import nl.deelwijzer.record.EventEncoding;
import nl.deelwijzer.record.LogEntry;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Topics of a test's own on a broker, written as the domain services write and read as an operator
 * reads.
 */
public final class AuditSuite implements AutoCloseable {

    private static final String LOG_KEY = "YSBsb2cga2V5IG9mIHRlc3RzLCBub3QgYSBzZWNyZXQ=";

    private final String decisions = "decisions-" + UUID.randomUUID();
    private final String broker;
    private final KafkaProducer<String, byte[]> producer;

    /** On the broker at this address, which must run. */
    public AuditSuite(String broker) {
        this.broker = broker;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                broker,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.METADATA_MAX_AGE_CONFIG,
                                500),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** The topic that decisions are written to. */
    public String topic() {
        return decisions;
    }

    /** The topic of the dead letters. */
    public String deadLetterTopic() {
        return decisions + ".dlt";
    }

    /** The topic that plans are published to. */
    public String planTopic() {
        return decisions + ".plans";
    }

    /** The topic that checkpoints are published to. */
    public String checkpointTopic() {
        return decisions + ".checkpoints";
    }

    /** The settings of an audit service on these topics. */
    public Map<String, String> properties() {
        return Map.ofEntries(
                Map.entry("deelwijzer.kafka.topics.decisions", topic()),
                Map.entry("deelwijzer.kafka.topics.dead-letters", deadLetterTopic()),
                Map.entry("deelwijzer.kafka.topics.plans", planTopic()),
                Map.entry("deelwijzer.kafka.topics.checkpoints", checkpointTopic()),
                Map.entry("spring.kafka.bootstrap-servers", broker),
                Map.entry("spring.kafka.consumer.group-id", topic()),
                Map.entry("deelwijzer.pseudonym.key", SampleDecision.KEY),
                Map.entry("deelwijzer.organisation.oin", "00000099000000007000"),
                Map.entry("deelwijzer.processing-activity-id", "urn:deelwijzer:test:audit"),
                Map.entry("deelwijzer.log.key", LOG_KEY));
    }

    /**
     * Raises the number of partitions, which sends many cases to another one, and waits until the
     * producer knows.
     */
    public void addPartitions(int total) {
        var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var admin = Admin.create(settings)) {
            var _ =
                    admin.createPartitions(Map.of(decisions, NewPartitions.increaseTo(total)))
                            .all()
                            .get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        await().until(() -> producer.partitionsFor(decisions).size() == total);
    }

    /** Waits until the service has made the topic of decisions, with its own settings. */
    public void awaitTopic() {
        var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var admin = Admin.create(settings)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> admin.listTopics().names().get().contains(decisions));
        }
    }

    /** The key of the logs. */
    public static LogKey logKey() {
        return new LogKey(Base64.getDecoder().decode(LOG_KEY));
    }

    /** Writes a decision as a domain service does and waits for the acknowledgement. */
    public void send(SampleDecision decision) {
        send(decision.record());
    }

    /** Writes a decision or an act. */
    public void send(LogEntry entry) {
        if (!(EntryEvents.encode(entry, decisions) instanceof EventEncoding.Encoded(var message))) {
            throw new AssertionError("the sample is too large");
        }
        send(message);
    }

    /** Writes any message. */
    public void send(ProducerRecord<String, byte[]> message) {
        try {
            var _ = producer.send(message).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Writes something that is no event. */
    public void sendNonsense(String text) {
        send(new ProducerRecord<>(decisions, 0, "key", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All dead letters so far. */
    public List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return messages(deadLetterTopic());
    }

    /** All published checkpoints so far. */
    public List<ConsumerRecord<byte[], byte[]>> checkpoints() {
        return messages(checkpointTopic());
    }

    /** All that can still be read from the topic of decisions. */
    public List<ConsumerRecord<byte[], byte[]>> events() {
        return messages(decisions);
    }

    private List<ConsumerRecord<byte[], byte[]>> messages(String topic) {
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    @Override
    public void close() {
        producer.close();
    }
}
