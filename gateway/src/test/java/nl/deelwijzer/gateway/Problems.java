// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.Objects;

/** What every problem of the gateway itself has. */
final class Problems {

    private Problems() {}

    /** Checks the common members and headers and gives the document. */
    @CanIgnoreReturnValue
    static Map<String, Object> check(WebTestClient.ResponseSpec answer, int status, String type) {
        var body =
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .expectHeader()
                        .valueEquals("API-Version", "1.0.0")
                        .expectHeader()
                        .valueEquals("X-Content-Type-Options", "nosniff")
                        .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .returnResult()
                        .getResponseBody();
        var document = Objects.requireNonNull(body);
        assertThat(document)
                .containsEntry("type", "/problems/" + type)
                .containsEntry("status", status)
                .containsKeys("title", "detail", "instance");
        assertThat(document)
                .hasEntrySatisfying(
                        "traceId", id -> assertThat(id.toString()).matches("[0-9a-f]{32}"));
        return document;
    }
}
