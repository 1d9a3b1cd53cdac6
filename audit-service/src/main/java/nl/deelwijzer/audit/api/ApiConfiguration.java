// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.web.PathRule;
import nl.deelwijzer.web.openapi.OpenApiDocument;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    PathRule open() {
        return PathRule.open("/v1/openapi.json", "/actuator/health/**");
    }

    @Bean
    PathRule auditors() {
        return PathRule.scope(
                "audit:read",
                "/v1/decisions/**",
                "/v1/cases/**",
                "/v1/statistics",
                "/v1/plans/**",
                "/v1/replays/**");
    }

    /** The key of the domain services, so that what they recorded about a person is found. */
    @Bean
    Pseudonymiser pseudonymiser(@Value("${deelwijzer.pseudonym.key}") String key) {
        return new Pseudonymiser(Base64.getDecoder().decode(key));
    }

    @Bean
    Activity activity(@Value("${deelwijzer.processing-activity-id}") URI id) {
        return new Activity(id);
    }

    @Bean
    OpenApiDocument openApiDocument(
            @Value("classpath:openapi/audit.yaml") Resource document,
            @Value("${deelwijzer.api-version:1.0.0}") String version,
            @Value("${deelwijzer.security.token-uri}") String tokenUri)
            throws IOException {
        return OpenApiDocument.read(
                document.getInputStream(), Map.of("version", version, "tokenUrl", tokenUri));
    }
}
