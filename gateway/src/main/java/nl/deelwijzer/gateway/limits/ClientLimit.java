// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

/**
 * Limits each client by the subject and the organisation of its valid token, and a request that
 * brought no token that was accepted by its network address. Stands between the check of tokens and
 * the check of rights, so that refusals count too.
 */
public final class ClientLimit {

    private final RateLimit clients;
    private final StrangerLimit strangers;

    ClientLimit(RateLimit clients, StrangerLimit strangers) {
        this.clients = clients;
        this.strangers = strangers;
    }

    /** Counts the request and passes it on, or refuses it. */
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(caller -> clients.take(name(caller.getToken())))
                .defaultIfEmpty(Mono.defer(() -> strangers.takeUncounted(exchange)))
                .flatMap(taken -> taken)
                .then(chain.filter(exchange));
    }

    private static String name(Jwt token) {
        return "client " + token.getClaimAsString("organisation") + " " + token.getSubject();
    }
}
