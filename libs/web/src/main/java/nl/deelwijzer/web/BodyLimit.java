// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Refuses bodies over the limit: by their declared length at once, else as soon as too much has
 * come in.
 */
final class BodyLimit implements WebFilter, Ordered {

    private final long limit;

    /** Allows bodies of at most {@code limit} bytes. */
    BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge());
        }
        return chain.filter(exchange.mutate().request(counting(exchange.getRequest())).build());
    }

    private ServerHttpRequest counting(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                var seen = new AtomicLong();
                return super.getBody().doOnNext(part -> count(part, seen));
            }
        };
    }

    private void count(DataBuffer part, AtomicLong seen) {
        if (seen.addAndGet(part.readableByteCount()) > limit) {
            DataBufferUtils.release(part);
            throw tooLarge();
        }
    }

    private ProblemException tooLarge() {
        return Problem.of(
                        ProblemType.TOO_LARGE,
                        "Een verzoek mag hoogstens " + limit / 1024 + " KiB groot zijn.")
                .asException();
    }
}
