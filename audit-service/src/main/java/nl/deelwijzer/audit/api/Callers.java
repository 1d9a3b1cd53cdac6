// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.TraceContext;
import nl.deelwijzer.web.Caller;
import nl.deelwijzer.web.TraceIds;

import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Who sent a request and in which trace, as an act records it. */
public final class Callers {

    private Callers() {}

    /**
     * The actor in the request's token. Fails with {@code forbidden} if the token does not say who
     * and for which organisation, and with a fault where there is no token: what shows decisions is
     * never open.
     */
    public static Mono<Actor> actor(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .cast(JwtAuthenticationToken.class)
                .map(it -> Caller.of(it.getToken()))
                .map(it -> new Actor(new Oin(it.organisation()), it.sub(), it.client()))
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("an answer without a token")));
    }

    /** The trace of the request. */
    public static TraceContext trace(ServerWebExchange exchange) {
        var ids = TraceIds.of(exchange);
        return new TraceContext(ids.traceId(), ids.spanId());
    }
}
