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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on so many requests at the same time, of all and of each network address, and sends who
 * comes beyond away at once, before anything is done for him: a queue would make everybody late. A
 * request counts until its answer is written, so that one who sends half requests, or opens one
 * stream after the other, takes his own part and leaves the rest to others.
 */
final class InFlight implements WebFilter, Ordered {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int most;
    private final int mostOfOne;
    private final AtomicInteger now = new AtomicInteger();
    private final Map<String, Integer> ofEach = new ConcurrentHashMap<>();

    InFlight(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
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
            var peer = Peer.of(exchange);
            if (!enter(peer)) {
                leave(peer);
                return Mono.error(full());
            }
            return chain.filter(exchange).doFinally(_ -> leave(peer));
        });
    }

    private boolean enter(String peer) {
        int ofPeer = ofEach.merge(peer, 1, Integer::sum);
        return now.incrementAndGet() <= most && ofPeer <= mostOfOne;
    }

    private void leave(String peer) {
        now.decrementAndGet();
        var _ = ofEach.computeIfPresent(peer, (_, count) -> count == 1 ? null : count - 1);
    }

    private static ProblemException full() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "Het is hier nu te druk. Probeer het over een seconde opnieuw.")
                .asException()
                .retryAfter(RETRY_AFTER);
    }
}
