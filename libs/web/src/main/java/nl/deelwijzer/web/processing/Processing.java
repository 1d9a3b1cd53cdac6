// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.processing;

import org.springframework.web.server.ServerWebExchange;

import java.net.URI;
import java.util.Optional;

/**
 * That an exchange processes personal data.
 *
 * @param activity this processing in the register of processing activities (GDPR article 30)
 * @param name what is done, for people
 */
public record Processing(URI activity, String name) {

    private static final String ATTRIBUTE = Processing.class.getName();

    /** Has a line written when the exchange ends, however it ends; the last call counts. */
    public void of(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    static Optional<Processing> in(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }
}
