// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import org.springframework.web.server.ServerWebExchange;

/** Who watches the gateway is always answered: an overloaded gateway must be seen to be one. */
final class Probes {

    private Probes() {}

    static boolean is(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.startsWith("/actuator/health") || path.equals("/actuator/prometheus");
    }
}
