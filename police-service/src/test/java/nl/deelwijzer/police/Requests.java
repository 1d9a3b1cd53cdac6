// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls to the service, and bodies for them. */
record Requests(WebTestClient client, String token) {

    static final String CASE = "ZVH-2026-0142";

    static Requests to(int port, String token) {
        return to(port, token, Duration.ofSeconds(15));
    }

    /** Calls that give up after {@code patience}. */
    static Requests to(int port, String token, Duration patience) {
        return new Requests(
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(patience)
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                        .build(),
                token);
    }

    /**
     * The promise of 5 s holds for a service that runs, not for its very first request after the
     * start.
     */
    static void warmUp(int port, String token) {
        json(to(port, token, Duration.ofSeconds(30)).post("/v1/preview", complete()), 200);
    }

    WebTestClient.ResponseSpec postAs(MediaType type, String path, String body) {
        return client.post()
                .uri(path)
                .contentType(type)
                .headers(all -> all.setBearerAuth(token))
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec post(String path, Object body) {
        return post(path, body, Map.of());
    }

    WebTestClient.ResponseSpec post(String path, Object body, Map<String, String> headers) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(all -> all.setBearerAuth(token))
                .headers(all -> headers.forEach(all::set))
                .bodyValue(body)
                .exchange();
    }

    Map<String, Object> evaluated(Object body, Map<String, String> headers) {
        return json(post("/v1/evaluate", body, headers), 201);
    }

    Map<String, Object> problem(WebTestClient.ResponseSpec answer, int status, String type) {
        var body =
                json(answer.expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON), status);
        if (!("/problems/" + type).equals(body.get("type"))) {
            throw new AssertionError("expected " + type + " but got " + body);
        }
        return body;
    }

    @CanIgnoreReturnValue
    @SuppressWarnings("unchecked")
    static Map<String, Object> json(WebTestClient.ResponseSpec answer, int status) {
        Map<String, Object> body =
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody();
        return body == null ? Map.of() : body;
    }

    /** The shortest complete walk of the plan {@code politie}: refers to another plan. */
    static Map<String, Object> complete() {
        var body = new LinkedHashMap<String, Object>();
        body.put("plan", "politie");
        body.put("caseReference", CASE);
        body.put("recipient", "Jeugdhulp West, wijkteam 3");
        body.put("answers", answers("werkgever", "gemeente"));
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String name) {
        var changed = new LinkedHashMap<>(body);
        changed.remove(name);
        return changed;
    }

    static Map<String, Object> answers(Object... questionsAndValues) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < questionsAndValues.length; i += 2) {
            answers.put(
                    questionsAndValues[i].toString(), Map.of("value", questionsAndValues[i + 1]));
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    static List<String> codes(Map<String, Object> problem) {
        var errors = (List<Map<String, String>>) problem.getOrDefault("errors", List.of());
        return errors.stream()
                .map(error -> error.get("location") + " " + error.get("code"))
                .toList();
    }
}
