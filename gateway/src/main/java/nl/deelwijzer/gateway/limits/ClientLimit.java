// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/** Limits each client by the subject and the organisation of its valid token. */
final class ClientLimit implements WebFilter, Ordered {

    private final RateLimit limit;

    ClientLimit(RateLimit limit) {
        this.limit = limit;
    }

    /** After the check of tokens, which has the order -100. */
    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .flatMap(caller -> limit.take(name(caller.getToken())))
                .then(chain.filter(exchange));
    }

    private static String name(Jwt token) {
        return "client " + token.getClaimAsString("organisation") + " " + token.getSubject();
    }
}
