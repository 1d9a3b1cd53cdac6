// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.Map;

/** Calls to the sample service. */
record Calls(WebTestClient client) {

    static Calls to(int port) {
        return new Calls(
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(20))
                        .build());
    }

    WebTestClient.ResponseSpec post(String token, String body, MediaType type, MediaType accept) {
        return client.post()
                .uri("/v1/echo")
                .header("Authorization", "Bearer " + token)
                .contentType(type)
                .accept(accept)
                .bodyValue(body)
                .exchange();
    }

    @CanIgnoreReturnValue
    @SuppressWarnings("unchecked")
    static Map<String, Object> problem(WebTestClient.ResponseSpec answer, int status, String type) {
        var body =
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(body).isNotNull();
        Map<String, Object> problem = body == null ? Map.of() : body;
        assertThat(problem)
                .containsEntry("type", "/problems/" + type)
                .containsEntry("status", status)
                .containsKeys("title", "detail", "instance", "traceId", "errors");
        return problem;
    }
}
