// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.gateway.Unavailable;
import nl.deelwijzer.gateway.guard.Failures;
import nl.deelwijzer.web.TraceIds;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * Says {@code unavailable} where a service cannot be reached, is silent or breaks off. Once the
 * answer has begun that can no longer be said: then the connection is broken off, so that the
 * client sees that the answer is not whole.
 */
final class BackendFailures implements GlobalFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(BackendFailures.class);

    /** Outside the writing of the answer, which fails too when a service breaks off. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 200;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .onErrorMap(
                        thrown -> isFailure(thrown) && !exchange.getResponse().isCommitted(),
                        thrown -> unavailable(exchange, thrown));
    }

    private static Throwable unavailable(ServerWebExchange exchange, Throwable thrown) {
        var kind = thrown.getClass().getSimpleName();
        var traceId = TraceIds.of(exchange).traceId();
        exchange.getResponse().getHeaders().clear();
        if (Routed.toPages(exchange)) {
            LOG.warn("the pages do not answer: {} traceId={}", kind, traceId);
            return Unavailable.ofPages();
        }
        var domain = Routed.domain(exchange);
        LOG.warn("domain={} does not answer: {} traceId={}", domain.word(), kind, traceId);
        return Unavailable.of(domain);
    }

    private static boolean isFailure(Throwable thrown) {
        return Failures.ofService(thrown) || Failures.notAsked(thrown);
    }
}
