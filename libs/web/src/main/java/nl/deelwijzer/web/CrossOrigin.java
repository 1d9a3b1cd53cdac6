// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/** Lets pages of any origin read the API document, and nothing else. */
final class CrossOrigin implements WebFilter, Ordered {

    private static final String DOCUMENT = "/v1/openapi.json";

    private final ProblemWriter problems;

    CrossOrigin(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 30;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var open = request.getPath().value().endsWith(DOCUMENT);
        if (open) {
            allowAnyOrigin(exchange.getResponse());
        }
        if (CorsUtils.isPreFlightRequest(request)) {
            return open ? allowed(exchange) : refused(exchange);
        }
        return chain.filter(exchange);
    }

    private static void allowAnyOrigin(ServerHttpResponse response) {
        response.beforeCommit(() ->
                Mono.fromRunnable(() -> response.getHeaders().setAccessControlAllowOrigin("*")));
    }

    private static Mono<Void> allowed(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.NO_CONTENT);
        response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        return response.setComplete();
    }

    private Mono<Void> refused(ServerWebExchange exchange) {
        var detail = "Pagina's van een andere herkomst mogen dit adres niet aanroepen.";
        return problems.write(exchange, Problem.of(ProblemType.FORBIDDEN, detail));
    }
}
