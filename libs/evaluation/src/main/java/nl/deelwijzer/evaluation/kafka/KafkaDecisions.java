// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import nl.deelwijzer.evaluation.DecisionLog;
import nl.deelwijzer.evaluation.Recording;
import nl.deelwijzer.record.DecisionEvents;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EventEncoding;
import nl.deelwijzer.web.TraceIds;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Records decisions as events in a topic. Sending may block while the broker is away, so it has
 * threads of its own; who waits too long is told that nothing is recorded.
 */
final class KafkaDecisions implements DecisionLog {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaDecisions.class);

    private final KafkaTemplate<String, byte[]> template;
    private final String topic;
    private final Duration within;
    private final Scheduler threads;

    /**
     * Sends to one topic.
     *
     * @param within how long a caller waits at most
     * @param threads where sending may block
     */
    KafkaDecisions(
            KafkaTemplate<String, byte[]> template,
            String topic,
            Duration within,
            Scheduler threads) {
        this.template = template;
        this.topic = topic;
        this.within = within;
        this.threads = threads;
    }

    @Override
    public Mono<Recording> append(Supplier<DecisionRecord> decision) {
        return Mono.fromSupplier(decision)
                .flatMap(this::encodeAndSend)
                .subscribeOn(threads)
                .timeout(within, tooLate())
                .onErrorResume(KafkaDecisions::isFullQueue, full -> notRecorded(full))
                .publishOn(Schedulers.parallel());
    }

    private Mono<Recording> encodeAndSend(DecisionRecord decision) {
        return switch (DecisionEvents.encode(decision, topic)) {
            case EventEncoding.Encoded(var message) -> send(message, decision);
            case EventEncoding.RecordTooLarge _ -> Mono.just(new Recording.TooLarge());
        };
    }

    private Mono<Recording> send(ProducerRecord<String, byte[]> message, DecisionRecord decision) {
        return Mono.fromFuture(() -> template.send(message), true)
                .<Recording>map(acknowledged -> new Recording.Durable(decision))
                .onErrorResume(this::failed);
    }

    /**
     * After anything but a want of time the producer may be unusable for ever: the next send gets a
     * new one.
     */
    private Mono<Recording> failed(Throwable failure) {
        return Mono.defer(
                        () -> {
                            if (!isRetriable(failure)) {
                                template.getProducerFactory().reset();
                            }
                            return notRecorded(failure);
                        })
                .subscribeOn(threads);
    }

    private static boolean isRetriable(Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return cause instanceof RetriableException
                || cause.getCause() instanceof RetriableException;
    }

    private static boolean isFullQueue(Throwable failure) {
        return failure instanceof java.util.concurrent.RejectedExecutionException;
    }

    private Mono<Recording> tooLate() {
        return notRecorded("no acknowledgement within %d ms".formatted(within.toMillis()));
    }

    private static Mono<Recording> notRecorded(Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return notRecorded(cause.getClass().getName());
    }

    private static Mono<Recording> notRecorded(String why) {
        return Mono.deferContextual(chain -> {
            LOG.warn("a decision was not recorded: {} traceId={}", why, TraceIds.traceIdIn(chain));
            return Mono.just(new Recording.NotRecorded());
        });
    }
}
