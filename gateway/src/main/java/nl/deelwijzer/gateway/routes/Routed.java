// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.gateway.Domain;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.web.server.ServerWebExchange;

/** What the chosen route says about an exchange. */
final class Routed {

    private Routed() {}

    static Route route(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    }

    /** Whether the exchange goes to the service of the web pages, which is no domain. */
    static boolean toPages(ServerWebExchange exchange) {
        return route(exchange).getId().equals(Routes.PAGES);
    }

    static Domain domain(ServerWebExchange exchange) {
        if (route(exchange).getMetadata().get(Routes.DOMAIN) instanceof Domain domain) {
            return domain;
        }
        throw new IllegalStateException("route without a domain");
    }
}
