// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;

/** What every answer carries, whatever its status. */
final class AnswerHeaders {

    private static final Map<String, String> EXPECTED =
            Map.of(
                    "API-Version", "1.0.0",
                    "Cache-Control", "no-store",
                    "Content-Security-Policy", "frame-ancestors 'none'",
                    "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer");

    private AnswerHeaders() {}

    static void check(int status, WebTestClient.ResponseSpec answer) {
        var result =
                answer.expectStatus().isEqualTo(status).expectBody(String.class).returnResult();
        var headers = result.getResponseHeaders();
        EXPECTED.forEach((name, value) ->
                assertThat(headers.get(name)).as(name + " of " + status).isEqualTo(List.of(value)));
        assertThat(headers.getContentType())
                .isEqualTo(
                        status < 400
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(headers + " " + result.getResponseBody())
                .doesNotContainIgnoringCase("spring")
                .doesNotContainIgnoringCase("netty")
                .doesNotContainIgnoringCase("kafka");
    }
}
