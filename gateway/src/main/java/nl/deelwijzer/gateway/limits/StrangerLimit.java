// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/**
 * Limits what comes without a valid token, by network address. Stands before the check of tokens,
 * so that who sends heaps of false ones is sent away before they cost a signature check each.
 */
final class StrangerLimit implements WebFilter, Ordered {

    private final RateLimit limit;

    StrangerLimit(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 2;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (Probes.is(exchange)) {
            return chain.filter(exchange);
        }
        var address = address(exchange);
        if (!hasAuthorization(exchange)) {
            return limit.take(address).then(chain.filter(exchange));
        }
        return limit.check(address)
                .then(chain.filter(exchange))
                .then(Mono.defer(() -> wasFalse(exchange) ? count(address) : Mono.empty()));
    }

    /**
     * Counts a request whose header {@code Authorization} was no token: what it asks is open to
     * everybody, and counts as without one.
     */
    Mono<Void> takeUncounted(ServerWebExchange exchange) {
        return Probes.is(exchange) || !hasAuthorization(exchange)
                ? Mono.empty()
                : limit.take(address(exchange));
    }

    private static boolean hasAuthorization(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static boolean wasFalse(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        return status != null && status.isSameCodeAs(HttpStatus.UNAUTHORIZED);
    }

    /** The answer has been given: what this says counts for the next request. */
    private Mono<Void> count(String address) {
        return limit.take(address).onErrorComplete();
    }

    private static String address(ServerWebExchange exchange) {
        return "address " + Peer.of(exchange);
    }
}
