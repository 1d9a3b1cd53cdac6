// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.PagesSettings;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.URI;

/**
 * What browsers may do with a page: load from here only, run no script that stands in the page, and
 * be framed by nobody. A handler that answers something else sets its own policy.
 */
@Component
final class Policy implements WebFilter, Ordered {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
                    + " 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    private final String content;

    /**
     * The form that signs out is sent on to the issuer, which browsers count as sending it there.
     */
    Policy(PagesSettings settings) {
        var issuer = settings.endSessionUri();
        this.content = issuer == null ? CONTENT : CONTENT + " " + origin(issuer);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Before the common headers are completed, which leave these as they are. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", content);
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Referrer-Policy", "same-origin"); // the check against forgery reads it
        headers.set(HttpHeaders.CONTENT_LANGUAGE, "nl");
        return chain.filter(exchange);
    }
}
