// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.util.Map;

/**
 * Puts the security headers and {@code API-Version} on every response, errors included. A header
 * that is already there stays: a page may have its own content policy, and a gateway passes on the
 * version of the service behind it.
 */
final class ResponseHeaders implements WebFilter, Ordered {

    static final Map<String, String> SECURITY =
            Map.of(
                    HttpHeaders.CACHE_CONTROL,
                    "no-store",
                    "Content-Security-Policy",
                    "frame-ancestors 'none'",
                    "Strict-Transport-Security",
                    "max-age=31536000; includeSubDomains",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer");

    private final String apiVersion;

    ResponseHeaders(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> complete(response.getHeaders())));
        return chain.filter(exchange);
    }

    private void complete(HttpHeaders headers) {
        SECURITY.forEach((name, value) -> setIfAbsent(headers, name, value));
        setIfAbsent(headers, "API-Version", apiVersion);
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
