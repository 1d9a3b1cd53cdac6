// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.web.server.ServerWebExchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The path under which a proxy shows this service, from {@code X-Forwarded-Prefix}. Only proxies at
 * known addresses are believed: anyone else could make links point elsewhere.
 */
public final class ForwardedPrefix {

    private static final Pattern SAFE = Pattern.compile("(/[a-z0-9][a-z0-9-]{0,62}){1,4}");

    private final TrustedProxies trusted;

    /**
     * Believes the proxies at these addresses.
     *
     * @param trustedProxies CIDR blocks, such as {@code 10.1.0.0/16}
     */
    public ForwardedPrefix(List<String> trustedProxies) {
        this.trusted = new TrustedProxies(trustedProxies);
    }

    /** The prefix, such as {@code /police}, or an empty string. */
    public String of(ServerWebExchange exchange) {
        var prefix = exchange.getRequest().getHeaders().getFirst("X-Forwarded-Prefix");
        return prefix != null && SAFE.matcher(prefix).matches() && trusted.sent(exchange)
                ? prefix
                : "";
    }
}
