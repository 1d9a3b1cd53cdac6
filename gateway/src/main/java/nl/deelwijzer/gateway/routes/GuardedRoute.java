// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.gateway.guard.Answer;
import nl.deelwijzer.gateway.guard.Failures;
import nl.deelwijzer.gateway.guard.Guards;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Asks a service behind the guard of its domain, and once more where the connection failed and
 * nothing can be recorded twice: reading a plan, preview, and evaluate with an {@code
 * Idempotency-Key}. The web pages have no guard: what they ask of a domain comes through here
 * again.
 */
final class GuardedRoute implements GlobalFilter, Ordered {

    /**
     * Inside the filter that writes the answer: the guard lets go as soon as the service begins to
     * answer. A stream that goes on for hours would else hold a place among the calls of its
     * domain, and the trial of a breaker that waits to close.
     */
    static final int ORDER = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;

    private final Guards guards;

    GuardedRoute(Guards guards) {
        this.guards = guards;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (Routed.toPages(exchange)) {
            return chain.filter(exchange);
        }
        var call =
                chain.filter(exchange)
                        .retryWhen(onceMore(exchange))
                        .then(
                                Mono.fromSupplier(() ->
                                        new RouteAnswer(exchange.getResponse().getStatusCode())));
        return guards.guard(Routed.domain(exchange), call).then();
    }

    private static Retry onceMore(ServerWebExchange exchange) {
        return Retry.max(1)
                .filter(thrown ->
                        Failures.ofConnection(thrown)
                                && !exchange.getResponse().isCommitted()
                                && isRepeatable(exchange))
                .doBeforeRetry(_ -> ServerWebExchangeUtils.reset(exchange))
                .onRetryExhaustedThrow((_, signal) -> signal.failure());
    }

    /** Every read of the audit service is recorded, so that nothing is asked of it twice. */
    private static boolean isRepeatable(ServerWebExchange exchange) {
        if (!Routed.domain(exchange).decides()) {
            return false;
        }
        var request = exchange.getRequest();
        var path = request.getPath().value();
        return request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD)
                || path.endsWith("/v1/preview")
                || (path.endsWith("/v1/evaluate")
                        && request.getHeaders().containsHeader("Idempotency-Key"));
    }

    /**
     * How the service began to answer. One that says 503 itself is not in trouble: it is the one to
     * know when it may be asked again.
     */
    private record RouteAnswer(@Nullable HttpStatusCode status) implements Answer {

        @Override
        public boolean isTrouble() {
            return status != null
                    && status.is5xxServerError()
                    && !status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
