// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

class BlockingCallsTest {

    @Test
    void findsAnEventLoopThatWaitsForAnAnswer() {
        assertThat(failureOf(() -> LockSupport.parkNanos(1)))
                .isInstanceOf(BlockingOperationError.class);
        assertThat(failureOf(BlockingCallsTest::awaitNothing))
                .isInstanceOf(BlockingOperationError.class);
    }

    @Test
    void letsAnEventLoopWaitForALock() {
        var lock = new ReentrantLock();
        CompletableFuture<Void> passed;

        lock.lock();
        try {
            passed = CompletableFuture.runAsync(() -> pass(lock), Schedulers.parallel()::schedule);
            while (!lock.hasQueuedThreads() && !passed.isDone()) {
                Thread.onSpinWait();
            }
        } finally {
            lock.unlock();
        }

        assertThat(passed).succeedsWithin(Duration.ofSeconds(10));
    }

    private static void pass(Lock lock) {
        lock.lock();
        try {
            Objects.requireNonNull(lock);
        } finally {
            lock.unlock();
        }
    }

    private static Throwable failureOf(Runnable call) {
        return Mono.fromRunnable(call)
                .subscribeOn(Schedulers.parallel())
                .then(Mono.<Throwable>empty())
                .onErrorResume(Mono::just)
                .blockOptional()
                .orElseThrow();
    }

    private static void awaitNothing() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
