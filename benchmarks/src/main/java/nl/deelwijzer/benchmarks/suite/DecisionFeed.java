// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import nl.deelwijzer.record.DecisionEvents;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EventEncoding;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends decisions to the broker as the services do, and waits until the audit service has them. */
public final class DecisionFeed {

    private static final String TOPIC = "decisions";
    private static final Duration AT_MOST = Duration.ofMinutes(60);
    private static final long PAUSE_MILLIS = 100;

    private final LocalSuite suite;

    public DecisionFeed(LocalSuite suite) {
        this.suite = suite;
    }

    /**
     * Sends the decisions with these numbers.
     *
     * @return how long it took until all could be read
     */
    public Duration send(SyntheticDecisions decisions, int from, int until)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Map<Integer, String> last;
        try (var producer = producer(Map.of())) {
            var numbers = IntStream.range(from, until);
            last = sent(producer, TOPIC, numbers.mapToObj(decisions::decision));
        }
        for (String id : last.values()) {
            awaitStored(id, start);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Sends the first so many decisions to a topic in one transaction: who reads only what is
     * committed, as the audit service does, sees none of them before all are there.
     *
     * @return when they could be read, as {@link System#nanoTime}
     */
    public static long sendAtOnce(String topic, SyntheticDecisions decisions, int count) {
        try (var producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic))) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = sent(producer, topic, IntStream.range(0, count).mapToObj(decisions::decision));
            long start = System.nanoTime();
            producer.commitTransaction();
            return start;
        }
    }

    private static Producer<String, byte[]> producer(Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, LocalSuite.BROKER);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** The id of the last one of each partition. */
    private static Map<Integer, String> sent(
            Producer<String, byte[]> producer, String topic, Stream<DecisionRecord> decisions) {
        Map<Integer, String> last = new ConcurrentHashMap<>();
        var failures = new ConcurrentLinkedQueue<Exception>();
        decisions.forEach(decision -> {
            var _ =
                    producer.send(
                            encoded(decision, topic),
                            (sent, failure) -> {
                                if (failure == null) {
                                    var _ = last.put(sent.partition(), decision.id().toString());
                                } else {
                                    failures.add(failure);
                                }
                            });
        });
        producer.flush();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(
                    failures.size() + " decisions were not sent", failures.element());
        }
        return last;
    }

    private static ProducerRecord<String, byte[]> encoded(DecisionRecord decision, String topic) {
        return switch (DecisionEvents.encode(decision, topic)) {
            case EventEncoding.Encoded(var message) -> message;
            case EventEncoding.RecordTooLarge(int bytes) ->
                    throw new IllegalStateException("too large: " + bytes);
        };
    }

    private void awaitStored(String id, long start) throws IOException, InterruptedException {
        while (suite.send(decision(id)).statusCode() != 200) {
            if (System.nanoTime() - start > AT_MOST.toNanos()) {
                throw new IllegalStateException("not all arrived within " + AT_MOST);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Made anew each time: a million take longer to arrive than a token is valid. */
    private HttpRequest decision(String id) {
        return suite.get(LocalSuite.AUDIT + "/v1/decisions/" + id, "auditor-demo");
    }
}
