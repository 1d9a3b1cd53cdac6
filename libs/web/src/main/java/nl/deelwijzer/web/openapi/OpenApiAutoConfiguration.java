// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import nl.deelwijzer.web.ForwardedPrefix;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Serves the {@link OpenApiDocument} bean of a service that has one. */
@AutoConfiguration(afterName = "nl.deelwijzer.evaluation.EvaluationAutoConfiguration")
class OpenApiAutoConfiguration {

    @Bean
    @ConditionalOnBean(OpenApiDocument.class)
    OpenApiController openApiController(OpenApiDocument document, ForwardedPrefix prefix) {
        return new OpenApiController(document, prefix);
    }
}
