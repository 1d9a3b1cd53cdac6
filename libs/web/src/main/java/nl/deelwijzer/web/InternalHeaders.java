// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Locale;

/**
 * Drops {@code Deelwijzer-…} headers that do not come from a trusted gateway, so that whoever reads
 * one may believe it. The gateway itself trusts nobody and drops them all.
 */
final class InternalHeaders implements WebFilter, Ordered {

    private static final String PREFIX = "deelwijzer-";

    private final TrustedProxies trusted;

    InternalHeaders(TrustedProxies trusted) {
        this.trusted = trusted;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var forged = internal(exchange.getRequest().getHeaders());
        if (forged.isEmpty() || trusted.sent(exchange)) {
            return chain.filter(exchange);
        }
        var request =
                exchange.getRequest()
                        .mutate()
                        .headers(headers -> forged.forEach(headers::remove))
                        .build();
        return chain.filter(exchange.mutate().request(request).build());
    }

    private static List<String> internal(HttpHeaders headers) {
        return headers.headerNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(PREFIX))
                .toList();
    }
}
