// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;
import nl.deelwijzer.web.openapi.OpenApiDocument;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A service with two addresses, as small as a service can be. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleService {

    @Bean
    PathRule open() {
        return PathRule.open("/v1/things/**", "/v1/openapi.json", "/actuator/health/**");
    }

    @Bean
    PathRule closed() {
        return PathRule.scope("read", "/v1/echo");
    }

    @Bean
    OpenApiDocument document() {
        var yaml = "openapi: 3.1.0\ninfo: {title: Sample, version: ${version}}\n";
        return OpenApiDocument.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                Map.of("version", "1.0.0"));
    }

    @RestController
    static class Addresses {

        @GetMapping(path = "/v1/things", produces = MediaType.APPLICATION_JSON_VALUE)
        Map<String, String> things() {
            return Map.of("a", "b");
        }

        @GetMapping(path = "/v1/things/broken", produces = MediaType.APPLICATION_JSON_VALUE)
        Map<String, String> broken() {
            throw new IllegalStateException("999990019 is a secret of org.springframework");
        }

        @PostMapping(
                path = "/v1/echo",
                consumes = MediaType.APPLICATION_JSON_VALUE,
                produces = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> echo(
                @RequestBody(required = false) byte[] body, ServerWebExchange exchange) {
            var faults = new Faults();
            var fields = JsonFields.of(body == null ? new byte[0] : body, faults);
            var text = fields.requiredText("text", 300_000);
            fields.noOthers();
            faults.orThrow();
            return Map.of(
                    "length",
                    text.orElseThrow().length(),
                    "traceId",
                    TraceIds.of(exchange).traceId());
        }
    }
}
