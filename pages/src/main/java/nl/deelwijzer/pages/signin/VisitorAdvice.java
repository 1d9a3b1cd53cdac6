// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Tells every page who looks, and gives its forms their protection against forgery. */
@ControllerAdvice
class VisitorAdvice {

    @ModelAttribute("visitor")
    Mono<Visitor> visitor(ServerWebExchange exchange) {
        return Visitor.of(exchange);
    }

    /**
     * Only for whoever signed in: a stranger's page has no form that changes anything. Resolving
     * the attribute is what hands the token to the forms.
     */
    @ModelAttribute("protection")
    Mono<CsrfToken> protection(ServerWebExchange exchange) {
        return exchange.getPrincipal().flatMap(known -> protect(exchange));
    }

    static Mono<CsrfToken> protect(ServerWebExchange exchange) {
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(made ->
                exchange.getAttributes()
                        .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, made));
    }
}
