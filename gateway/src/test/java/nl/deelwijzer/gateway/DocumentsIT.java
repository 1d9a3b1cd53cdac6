// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Objects;
import java.util.regex.Pattern;

class DocumentsIT extends RunningGateway {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"");

    @Test
    void describesTheCasesToEveryone() {
        var document = document();

        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/cases/v1");
        assertThat(document.at("/info/version").asString()).isEqualTo("1.0.0");
        assertThat(document.at("/info/contact").propertyNames())
                .containsExactlyInAnyOrder("name", "email", "url");
        assertThat(document.path("paths").propertyNames()).containsExactly("/preview", "/evaluate");
    }

    @Test
    void resolvesEveryReference() {
        var document = document();

        assertThat(REFERENCE.matcher(document.toString()).results().map(it -> it.group(1)))
                .isNotEmpty()
                .noneMatch(pointer -> document.at(pointer).isMissingNode());
    }

    @Test
    void letsPagesOfAnyOriginReadEachDocumentOnce() {
        for (var path : new String[] {"/cases/v1/openapi.json", "/police/v1/openapi.json"}) {
            var headers =
                    call("GET", path)
                            .header("Origin", "https://example.org")
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult()
                            .getResponseHeaders();

            assertThat(headers.get("Access-Control-Allow-Origin")).containsExactly("*");
        }
        assertThat(POLICE.last().uri()).isEqualTo("/v1/openapi.json");
    }

    private JsonNode document() {
        var body =
                call("GET", "/cases/v1/openapi.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.builder().build().readTree(Objects.requireNonNull(body));
    }
}
