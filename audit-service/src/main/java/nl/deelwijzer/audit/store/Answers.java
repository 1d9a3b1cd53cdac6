// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the store's answer. For threads of their own only, which have nothing else to do until
 * it is there; never for a thread that answers requests.
 */
final class Answers {

    private static final long PATIENCE_SECONDS = 20;

    private Answers() {}

    static <T> @Nullable T await(Publisher<T> answer) {
        return joined(Mono.from(answer).toFuture());
    }

    static <T> List<T> awaitAll(Publisher<T> answers) {
        var all = joined(Flux.from(answers).collectList().toFuture());
        return all == null ? List.of() : all;
    }

    /** Throws what the driver threw, and not a wrapper around it. */
    private static <T> @Nullable T joined(CompletableFuture<@Nullable T> answer) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
