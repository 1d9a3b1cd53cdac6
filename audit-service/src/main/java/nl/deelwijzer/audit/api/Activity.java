// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.web.processing.Processing;

import org.springframework.web.server.ServerWebExchange;

import java.net.URI;

/**
 * The audit as a processing activity of its own.
 *
 * @param id its URI in the register of processing activities
 */
public record Activity(URI id) {

    /**
     * @throws IllegalArgumentException if the URI is not absolute
     */
    public Activity {
        if (!id.isAbsolute()) {
            throw new IllegalArgumentException(
                    "deelwijzer.processing-activity-id must be an absolute URI");
        }
    }

    /** Has the line of a processing written for this exchange. */
    public void of(ServerWebExchange exchange, String operation) {
        new Processing(id, operation).of(exchange);
    }
}
