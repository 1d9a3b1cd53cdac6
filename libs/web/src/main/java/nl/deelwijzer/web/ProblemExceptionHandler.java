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
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Turns every exception of a request into a problem. Of an unexpected one the client learns the
 * trace id only.
 */
final class ProblemExceptionHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    /** The server's own words when an answer comes after its own. */
    private static final String TOO_LATE = "Status and headers already sent";

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
        if (isAnsweredBelow(exchange, cause)) {
            return Mono.empty();
        }
        if (exchange.getResponse().isCommitted()) {
            LOG.warn(
                    "answer broken off, traceId={} {}",
                    TraceIds.of(exchange).traceId(),
                    Faultline.of(cause));
            return Mono.error(cause);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return writer.write(exchange, brokenOff(cause)).onErrorComplete();
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

    /**
     * The client has most likely gone. An answer is tried all the same: left as an error, the
     * framework would log the whole address and count a 500. What is not the connection of this
     * request may be one to somebody else.
     */
    private static Problem brokenOff(Throwable cause) {
        return cause instanceof AbortedException
                ? Problem.of(ProblemType.INVALID_REQUEST, "Het verzoek kwam niet helemaal binnen.")
                : Problem.of(ProblemType.UNAVAILABLE, "Probeer het later opnieuw.");
    }

    /**
     * What came after the headers could not be read, and the server has said so already: an answer
     * that comes now, or begins to, is too late. An answer of ours that broke off is another thing,
     * and must stay an error.
     */
    private static boolean isAnsweredBelow(ServerWebExchange exchange, Throwable cause) {
        Object server = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        return server instanceof HttpServerResponse response
                && response.hasSentHeaders()
                && (!exchange.getResponse().isCommitted() || TOO_LATE.equals(cause.getMessage()));
    }
}
