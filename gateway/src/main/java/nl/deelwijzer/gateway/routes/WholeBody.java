// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * Takes in the whole body (bounded by the body limit) before a service hears of the request, so
 * that a slow client occupies the gateway only, and for a bounded time.
 */
final class WholeBody implements GlobalFilter, Ordered {

    private final Duration timeout;

    WholeBody(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (!hasBody(exchange.getRequest().getHeaders())) {
            return chain.filter(exchange);
        }
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .map(WholeBody::bytes)
                .defaultIfEmpty(new byte[0])
                .timeout(timeout)
                .onErrorMap(TimeoutException.class, late -> tooSlow())
                .flatMap(body -> chain.filter(withBody(exchange, body)));
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static byte[] bytes(DataBuffer joined) {
        var body = new byte[joined.readableByteCount()];
        joined.read(body);
        DataBufferUtils.release(joined);
        return body;
    }

    private static ServerWebExchange withBody(ServerWebExchange exchange, byte[] body) {
        return exchange.mutate().request(new Whole(exchange, body)).build();
    }

    private static ProblemException tooSlow() {
        return Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "Het verzoek kwam niet op tijd helemaal binnen.")
                .asException();
    }

    /** The request with a body that can be read more than once. */
    private static final class Whole extends ServerHttpRequestDecorator {

        private final ServerWebExchange exchange;
        private final HttpHeaders headers = new HttpHeaders();
        private final byte[] body;

        Whole(ServerWebExchange exchange, byte[] body) {
            ServerHttpRequest request = exchange.getRequest();
            super(request);
            this.exchange = exchange;
            this.body = body;
            headers.putAll(request.getHeaders());
            headers.remove(HttpHeaders.TRANSFER_ENCODING);
            headers.setContentLength(body.length);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(
                    () -> Flux.just(exchange.getResponse().bufferFactory().wrap(body.clone())));
        }
    }
}
