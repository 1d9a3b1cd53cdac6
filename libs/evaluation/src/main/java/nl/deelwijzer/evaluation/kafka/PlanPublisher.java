// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.record.PlanPublication;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.List;

/**
 * Makes the topics and publishes every plan, in the background and again until the broker has
 * acknowledged all: a service starts without its broker, and a decision can be replayed later with
 * exactly the plan that was used.
 */
final class PlanPublisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlanPublisher.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final KafkaTemplate<String, byte[]> template;
    private final TopicMaker topics;
    private final String topic;
    private final List<Plan> plans;
    private final Scheduler threads;
    private @Nullable Disposable publishing;

    PlanPublisher(
            KafkaTemplate<String, byte[]> template,
            TopicMaker topics,
            String topic,
            List<Plan> plans,
            Scheduler threads) {
        this.template = template;
        this.topics = topics;
        this.topic = topic;
        this.plans = List.copyOf(plans);
        this.threads = threads;
    }

    @Override
    public synchronized void start() {
        publishing =
                Mono.defer(topics::make)
                        .then(Mono.defer(this::publishAll))
                        .subscribeOn(threads)
                        .retryWhen(
                                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                                        .maxBackoff(LONGEST_PAUSE)
                                        .doBeforeRetry(signal ->
                                                log(signal.totalRetries(), signal.failure())))
                        .subscribe(count -> LOG.info("published {} plans to {}", count, topic));
    }

    private Mono<Long> publishAll() {
        return Flux.fromIterable(plans)
                .map(plan -> PlanPublication.of(plan).message(topic))
                .flatMap(message ->
                        Mono.fromFuture(() -> template.send(message)).subscribeOn(threads))
                .count();
    }

    private static void log(long tries, Throwable failure) {
        if (tries == 0) {
            LOG.warn(
                    "the plans are not published yet, trying on: {}", failure.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        if (publishing != null) {
            publishing.dispose();
            publishing = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return publishing != null;
    }
}
