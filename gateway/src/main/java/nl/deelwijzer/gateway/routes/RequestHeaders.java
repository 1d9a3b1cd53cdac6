// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.routes;

import nl.deelwijzer.web.TraceIds;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import java.util.Locale;
import java.util.Set;

/**
 * What a service gets to see of a client's headers: the ones on the list and no other. So no client
 * can forge what the gateway says itself (the prefix, the trace context) or what only another part
 * of the suite may say.
 */
final class RequestHeaders implements HttpHeadersFilter, Ordered {

    private static final String PREFIX = "X-Forwarded-Prefix";
    private static final String TRACEPARENT = "traceparent";

    private static final Set<String> PASSED =
            Set.of(
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "authorization",
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-type",
                    "idempotency-key",
                    "if-match",
                    "if-modified-since",
                    "if-none-match",
                    "if-unmodified-since",
                    "last-event-id",
                    "prefer",
                    "range",
                    "tracestate",
                    "user-agent",
                    "x-reason");

    /** Only for the pages, which know a browser by its session. */
    private static final Set<String> PASSED_TO_PAGES = Set.of("cookie", "origin");

    /**
     * After the framework's own removal of forwarding headers, before it adds the client's span.
     */
    @Override
    public int getOrder() {
        return 2000;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var passed = new HttpHeaders();
        var toPages = Routed.toPages(exchange);
        input.forEach((name, values) -> {
            var key = name.toLowerCase(Locale.ROOT);
            if (PASSED.contains(key) || (toPages && PASSED_TO_PAGES.contains(key))) {
                passed.addAll(name, values);
            }
        });
        if (!toPages) {
            passed.set(PREFIX, Routed.domain(exchange).prefix());
        }
        passed.set(TRACEPARENT, TraceIds.of(exchange).traceparent());
        return passed;
    }
}
