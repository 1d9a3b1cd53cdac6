// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import java.util.Locale;
import java.util.Set;

/**
 * What a client gets to see of a service's headers: the ones on the list and no other, so nothing
 * tells which software runs behind. A header that the gateway would set too is left to the service,
 * and stands in the answer once.
 */
final class ResponseHeaders implements HttpHeadersFilter, Ordered {

    private static final String CORS = "access-control-";

    private static final Set<String> PASSED =
            Set.of(
                    "accept-ranges",
                    "allow",
                    "api-version",
                    "cache-control",
                    "content-disposition",
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-range",
                    "content-security-policy",
                    "content-type",
                    "deprecation",
                    "etag",
                    "last-modified",
                    "link",
                    "location",
                    "referrer-policy",
                    "retry-after",
                    "strict-transport-security",
                    "sunset",
                    "vary",
                    "www-authenticate",
                    "x-content-type-options",
                    "x-frame-options");

    /** Only from the pages. */
    private static final Set<String> PASSED_FROM_PAGES = Set.of("set-cookie", "permissions-policy");

    @Override
    public int getOrder() {
        return 2000;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var passed = new HttpHeaders();
        var fromPages = Routed.toPages(exchange);
        input.forEach((name, values) -> {
            var key = name.toLowerCase(Locale.ROOT);
            if (PASSED.contains(key)
                    || key.startsWith(CORS)
                    || (fromPages && PASSED_FROM_PAGES.contains(key))) {
                exchange.getResponse().getHeaders().remove(name);
                passed.addAll(name, values);
            }
        });
        var location = passed.getFirst(HttpHeaders.LOCATION);
        if (location != null && !fromPages) {
            passed.set(HttpHeaders.LOCATION, Locations.seenFromOutside(location, exchange));
        }
        return passed;
    }
}
