// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on so many requests at the same time and sends who comes beyond away at once, before
 * anything is done for him: a queue would make everybody late.
 */
final class InFlight implements WebFilter, Ordered {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int most;
    private final AtomicInteger now = new AtomicInteger();

    InFlight(int most) {
        this.most = most;
    }

    /** How many requests are worked on. */
    int now() {
        return now.get();
    }

    /** Just inside the filter that puts the headers on every answer. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Probes.is(exchange)) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> {
            if (now.incrementAndGet() > most) {
                now.decrementAndGet();
                return Mono.error(full());
            }
            return chain.filter(exchange).doFinally(_ -> now.decrementAndGet());
        });
    }

    private static ProblemException full() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "Het is hier nu te druk. Probeer het over een seconde opnieuw.")
                .asException()
                .retryAfter(RETRY_AFTER);
    }
}
