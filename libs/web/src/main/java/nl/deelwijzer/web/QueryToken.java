// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/**
 * Refuses an access token in the query, where it would end up in logs (OAuth 2.0 NLGov: header
 * only).
 */
final class QueryToken implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getQueryParams().containsKey("access_token")
                ? Mono.error(refusal())
                : chain.filter(exchange);
    }

    private static ProblemException refusal() {
        return Problem.of(
                        ProblemType.UNAUTHENTICATED,
                        "Een token hoort in de header Authorization en nooit in het adres.")
                .asException()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_request\"");
    }
}
