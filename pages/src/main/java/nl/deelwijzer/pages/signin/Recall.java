// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Who looks at a page that no controller gives, with the protection of its forms. */
public final class Recall {

    private static final WebSessionServerSecurityContextRepository SESSIONS =
            new WebSessionServerSecurityContextRepository();

    private Recall() {}

    /** From the session; outside the filters of security nothing else tells it. */
    public static Mono<Visitor> visitor(ServerWebExchange exchange) {
        return SESSIONS.load(exchange)
                .flatMap(context -> Mono.justOrEmpty(context.getAuthentication()))
                .flatMap(known -> VisitorAdvice.protect(exchange).thenReturn(Visitor.of(known)))
                .onErrorReturn(Visitor.STRANGER)
                .defaultIfEmpty(Visitor.STRANGER);
    }
}
