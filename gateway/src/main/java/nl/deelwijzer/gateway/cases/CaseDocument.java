// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.web.openapi.OpenApiDocument;

import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.Objects;

/**
 * Serves the description of the case endpoints; the domains' own documents come through their
 * routes.
 */
@RestController
class CaseDocument {

    private static final String FILE = "/deelwijzer/cases-openapi.yaml";

    private final Map<String, Object> document;

    CaseDocument(Environment environment) {
        this.document = read(environment).under("/cases");
    }

    private static OpenApiDocument read(Environment environment) {
        var yaml = Objects.requireNonNull(CaseDocument.class.getResourceAsStream(FILE), FILE);
        return OpenApiDocument.read(
                yaml,
                Map.of(
                        "version", environment.getProperty("deelwijzer.api-version", "1.0.0"),
                        "tokenUrl",
                                environment.getRequiredProperty("deelwijzer.security.token-uri"),
                        "contactName",
                                environment.getProperty(
                                        "deelwijzer.contact.name", "Beheer Deelwijzer"),
                        "contactEmail",
                                environment.getProperty(
                                        "deelwijzer.contact.email", "deelwijzer@example.org"),
                        "contactUrl",
                                environment.getProperty(
                                        "deelwijzer.contact.url",
                                        "https://example.org/deelwijzer")));
    }

    @GetMapping(path = "/cases/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> openapi() {
        return document;
    }
}
