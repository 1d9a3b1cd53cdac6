// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

/**
 * Leads whoever signed in to the page that was asked for. What somebody else left in the session is
 * gone: the former visitor may not have signed out.
 */
final class Arrival implements ServerAuthenticationSuccessHandler {

    private static final String OWNER = Arrival.class.getName();

    /** The pages name what they keep in a session by the class of it. */
    private static final String OURS = "nl.deelwijzer.";

    private final ServerAuthenticationSuccessHandler onward =
            new RedirectServerAuthenticationSuccessHandler();

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange exchange, Authentication visitor) {
        return exchange.getExchange()
                .getSession()
                .doOnNext(session -> hand(session, visitor.getName()))
                .then(onward.onAuthenticationSuccess(exchange, visitor));
    }

    private static void hand(WebSession session, String visitor) {
        if (!visitor.equals(session.getAttribute(OWNER))) {
            session.getAttributes().keySet().removeIf(name -> name.startsWith(OURS));
            session.getAttributes().put(OWNER, visitor);
        }
    }
}
