// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import org.springframework.web.server.ServerWebExchange;

import java.net.URI;
import java.net.URISyntaxException;

/** Turns the addresses that a service gives into addresses that work at the gateway. */
final class Locations {

    private static final String VERSIONED = "/v1/";

    private Locations() {}

    /**
     * A path of the service itself gets the domain's prefix and loses the service's host; a path
     * that already is one of the gateway ({@code /audit/v1/…}) and an address elsewhere stay as
     * they are.
     */
    static String seenFromOutside(String location, ServerWebExchange exchange) {
        try {
            var address = new URI(location);
            if (isElsewhere(address, Routed.route(exchange).getUri())) {
                return location;
            }
            return prefixed(address, Routed.domain(exchange).prefix());
        } catch (URISyntaxException notAnAddress) {
            return location;
        }
    }

    private static boolean isElsewhere(URI address, URI service) {
        return address.getRawAuthority() != null
                && !address.getRawAuthority().equalsIgnoreCase(service.getRawAuthority());
    }

    private static String prefixed(URI address, String prefix) {
        var path = address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return (path.startsWith(VERSIONED) ? prefix : "") + path + query;
    }
}
