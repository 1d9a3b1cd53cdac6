// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.gateway.guard.Answer;
import nl.deelwijzer.gateway.guard.Failures;
import nl.deelwijzer.gateway.guard.Guards;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Asks a service behind the guard of its domain, and once more where the connection failed and
 * nothing can be recorded twice: reading, preview, and evaluate with an {@code Idempotency-Key}.
 * The web pages have no guard: what they ask of a domain comes through here again.
 */
final class GuardedRoute implements GlobalFilter, Ordered {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 300;

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
                        .then(Mono.fromSupplier(() -> answered(exchange, null)))
                        .onErrorResume(
                                thrown -> exchange.getResponse().isCommitted(),
                                thrown -> Mono.just(answered(exchange, thrown)));
        return guards.guard(Routed.domain(exchange), call)
                .flatMap(answer ->
                        answer.broken() == null ? Mono.empty() : Mono.error(answer.broken()));
    }

    private static RouteAnswer answered(ServerWebExchange exchange, @Nullable Throwable broken) {
        return new RouteAnswer(exchange.getResponse().getStatusCode(), broken);
    }

    private static Retry onceMore(ServerWebExchange exchange) {
        return Retry.max(1)
                .filter(thrown ->
                        Failures.ofConnection(thrown)
                                && !exchange.getResponse().isCommitted()
                                && isRepeatable(exchange.getRequest()))
                .doBeforeRetry(_ -> ServerWebExchangeUtils.reset(exchange))
                .onRetryExhaustedThrow((_, signal) -> signal.failure());
    }

    private static boolean isRepeatable(ServerHttpRequest request) {
        var method = request.getMethod();
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || request.getPath().value().endsWith("/v1/preview")
                || request.getHeaders().containsHeader("Idempotency-Key");
    }

    /**
     * What came of it. A service that says 503 itself is not in trouble: it is the one to know when
     * it may be asked again.
     *
     * @param broken what broke the answer off after it had begun, which may be the client's doing
     */
    private record RouteAnswer(@Nullable HttpStatusCode status, @Nullable Throwable broken)
            implements Answer {

        @Override
        public boolean isTrouble() {
            return status != null
                    && status.is5xxServerError()
                    && !status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }
}
