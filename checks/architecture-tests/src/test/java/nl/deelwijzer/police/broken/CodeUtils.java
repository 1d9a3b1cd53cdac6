// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police.broken;

import org.jspecify.annotations.NullMarked;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Does what no code may do. */
@NullMarked
public final class CodeUtils {
    public Instant time() {
        return Instant.now();
    }

    public void block() {
        var _ = Mono.empty().block();
    }

    public void await() {
        var _ = CompletableFuture.completedFuture("").join();
    }

    public void print() {
        System.out.println();
    }
}
