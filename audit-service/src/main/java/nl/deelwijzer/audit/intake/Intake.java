// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Begins to consume as soon as the broker answers; the rest of the service does not wait for that.
 */
final class Intake implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Callable<?> preparation;
    private final MessageListenerContainer container;
    private @Nullable Disposable beginning;

    /**
     * @param preparation what must succeed before consuming; is tried until it does
     */
    Intake(Callable<?> preparation, MessageListenerContainer container) {
        this.preparation = preparation;
        this.container = container;
    }

    @Override
    public synchronized void start() {
        beginning =
                Mono.fromCallable(preparation)
                        .then(Mono.fromRunnable(this::consume))
                        .subscribeOn(Schedulers.boundedElastic())
                        .retryWhen(
                                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                                        .maxBackoff(LONGEST_PAUSE)
                                        .doBeforeRetry(again -> waiting(again.failure())))
                        .subscribe();
    }

    private synchronized void consume() {
        if (isRunning()) {
            container.start();
        }
    }

    private static void waiting(Throwable why) {
        LOG.atWarn()
                .addKeyValue("cause", why.getClass().getName())
                .log("The broker does not answer; decisions are not taken in yet");
    }

    @Override
    public synchronized void stop() {
        if (beginning != null) {
            beginning.dispose();
        }
        beginning = null;
        container.stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return beginning != null;
    }
}
