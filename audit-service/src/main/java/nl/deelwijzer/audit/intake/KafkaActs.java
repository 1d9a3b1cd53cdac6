// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.acts.NotRecordedException;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.ActRecorder;
import nl.deelwijzer.record.EntryEvents;
import nl.deelwijzer.record.EventEncoding;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;

/**
 * Records acts as events on the topic of decisions, from where they come back like any other entry.
 * Sending may block while the broker is away, so it happens on threads that may.
 */
final class KafkaActs implements ActLog {

    /** Longer than the producer tries, so that its own answer comes first. */
    static final Duration WITHIN = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(KafkaActs.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final String topic;
    private final ActRecorder recorder;

    KafkaActs(KafkaTemplate<String, byte[]> kafka, String topic, ActRecorder recorder) {
        this.kafka = kafka;
        this.topic = topic;
        this.recorder = recorder;
    }

    @Override
    public Mono<ActRecord> append(Act act) {
        return Mono.fromSupplier(() -> recorder.record(act))
                .flatMap(this::send)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(WITHIN, Mono.error(() -> new NotRecordedException("no acknowledgement")))
                .publishOn(Schedulers.parallel());
    }

    private Mono<ActRecord> send(ActRecord act) {
        return switch (EntryEvents.encode(act, topic)) {
            case EventEncoding.Encoded(var message) -> send(message).thenReturn(act);
            case EventEncoding.RecordTooLarge(int bytes) ->
                    Mono.error(new NotRecordedException("the event would take " + bytes));
        };
    }

    /** After a failure the producer may be unusable for ever: the next send gets a new one. */
    private Mono<Void> send(ProducerRecord<String, byte[]> message) {
        return Mono.fromFuture(() -> kafka.send(message), true)
                .then()
                .onErrorResume(failure ->
                        Mono.<Void>error(() -> failed(failure))
                                .subscribeOn(Schedulers.boundedElastic()));
    }

    private NotRecordedException failed(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.atWarn()
                .addKeyValue("cause", cause.getClass().getName())
                .log("An act was not recorded");
        kafka.getProducerFactory().reset();
        return new NotRecordedException("the broker did not acknowledge");
    }
}
