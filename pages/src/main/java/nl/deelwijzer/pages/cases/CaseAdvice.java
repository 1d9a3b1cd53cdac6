// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Tells the pages of a walk or a decision to which case it belongs, so that they lead back. */
@ControllerAdvice
class CaseAdvice {

    @ModelAttribute("zaak")
    Mono<Case> belonging(ServerWebExchange exchange) {
        Map<String, String> path =
                exchange.getAttributeOrDefault(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        var id = path.get("id");
        return id == null
                ? Mono.empty()
                : exchange.getSession()
                        .flatMap(session -> Mono.justOrEmpty(Cases.holding(session, id)));
    }
}
