// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Turns every exception of a request into a problem. Of an unexpected one the client learns the
 * trace id only.
 */
final class ProblemExceptionHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final ProblemWriter writer;

    ProblemExceptionHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable cause) {
        if (exchange.getResponse().isCommitted()
                || DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return Mono.error(cause);
        }
        if (isAnsweredBelow(exchange)) {
            return Mono.empty();
        }
        var exception = ProblemTranslation.of(cause);
        if (exception.problem().type() == ProblemType.INTERNAL_ERROR) {
            LOG.error(
                    "unexpected error, traceId={} {}",
                    TraceIds.of(exchange).traceId(),
                    Faultline.of(cause));
        }
        return writer.write(exchange, exception.problem(), exception.headers());
    }

    /** What came after the headers could not be read: the server has said so already. */
    private static boolean isAnsweredBelow(ServerWebExchange exchange) {
        Object server = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        return server instanceof HttpServerResponse response && response.hasSentHeaders();
    }
}
