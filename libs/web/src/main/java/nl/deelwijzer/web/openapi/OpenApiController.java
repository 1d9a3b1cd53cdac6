// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import nl.deelwijzer.web.ForwardedPrefix;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import java.util.Map;

/** Serves the OpenAPI document; see the ADR rule publish-openapi. */
@RestController
class OpenApiController {

    private final OpenApiDocument document;
    private final ForwardedPrefix prefix;

    OpenApiController(OpenApiDocument document, ForwardedPrefix prefix) {
        this.document = document;
        this.prefix = prefix;
    }

    @GetMapping(path = "/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> openapi(ServerWebExchange exchange) {
        return document.under(prefix.of(exchange));
    }
}
