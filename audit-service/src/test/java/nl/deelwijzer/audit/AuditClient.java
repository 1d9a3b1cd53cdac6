// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An auditor at a running service. */
final class AuditClient {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};

    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final int port;
    private final WebTestClient http;

    AuditClient(int port, String token) {
        this.port = port;
        this.http =
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(20_000_000))
                        .defaultHeaders(headers -> {
                            if (!token.isEmpty()) {
                                headers.setBearerAuth(token);
                            }
                        })
                        .build();
    }

    AuditClient withToken(String token) {
        return new AuditClient(port, token);
    }

    WebTestClient.ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    WebTestClient.ResponseSpec getAs(String type, String path) {
        return http.get().uri(path).accept(MediaType.parseMediaType(type)).exchange();
    }

    /** With the place of an event stream, if there is one; on a connection of its own. */
    WebTestClient.ResponseSpec getFrom(String path, @Nullable String lastEventId) {
        return http.get()
                .uri(path)
                .header("Connection", "close")
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .exchange();
    }

    WebTestClient.ResponseSpec post(String path, Object body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** With a header that says why. */
    WebTestClient.ResponseSpec get(String path, String reason) {
        return http.get().uri(path).header("X-Reason", reason).exchange();
    }

    /** With a header that says why. */
    WebTestClient.ResponseSpec post(String path, Object body, String reason) {
        return http.post()
                .uri(path)
                .header("X-Reason", reason)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** In this form. */
    WebTestClient.ResponseSpec postFor(String path, Object body, String accepted) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.parseMediaType(accepted))
                .bodyValue(body)
                .exchange();
    }

    /** The acts that meet the filter, newest first. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> acts(Map<String, ?> filter) {
        var page = body(post("/v1/reads/_search", filter).expectStatus().isOk());
        return (List<Map<String, Object>>) Objects.requireNonNull(page.get("reads"));
    }

    /** The body of an answer that must be there. */
    byte[] bytes(String path) {
        return Objects.requireNonNull(
                get(path).expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    /** A JSON object that must be there. */
    Map<String, Object> object(String path) {
        return body(get(path).expectStatus().isOk());
    }

    /**
     * Waits, without reading any decision, until a log has as many entries.
     *
     * @return its number
     */
    int awaitLogOf(int size) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                logs().stream()
                                        .filter(log -> (int) number(log, "size") >= size)
                                        .map(log -> (int) number(log, "number"))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Has a log recomputed and waits for what comes of it. */
    Map<String, Object> fsck(int log) {
        var path = "/v1/logs/" + log + "/_fsck";
        post(path, "").expectStatus().isAccepted().expectHeader().location(path);
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> object(path), report -> !"RUNNING".equals(report.get("status")));
    }

    private static Integer number(Map<String, Object> log, String name) {
        return (Integer) Objects.requireNonNull(log.get(name));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> logs() {
        return (List<Map<String, Object>>) Objects.requireNonNull(object("/v1/logs").get("logs"));
    }

    /** Follows the live stream from a place on. */
    Flux<ServerSentEvent<Map<String, Object>>> follow(String query, @Nullable String lastEventId) {
        return getFrom("/v1/decisions/stream" + query, lastEventId)
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    /** Follows what this filter finds, from a place on. */
    Flux<ServerSentEvent<Map<String, Object>>> follow(
            Map<String, ?> filter, @Nullable String lastEventId) {
        return http.post()
                .uri("/v1/decisions/_follow")
                .header("Connection", "close")
                .header("X-Reason", "Test")
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(filter)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody();
    }

    Map<String, Object> search(Map<String, ?> body) {
        return body(post("/v1/decisions/_search", body, "Test").expectStatus().isOk());
    }

    /** Waits until the decision is there and its index is known. */
    @CanIgnoreReturnValue
    Map<String, Object> awaitDecision(SampleDecision decision) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> ask(decision),
                        found -> found.containsKey("log") && log(found).get("index") != null);
    }

    /** The decision, or a problem. */
    Map<String, Object> ask(SampleDecision decision) {
        return body(get("/v1/decisions/" + decision.id()));
    }

    int index(SampleDecision decision) {
        return (int) Objects.requireNonNull(log(ask(decision)).get("index"));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> log(Map<String, Object> decision) {
        return (Map<String, Object>) Objects.requireNonNull(decision.get("log"));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> decisions(Map<String, Object> page) {
        return (List<Map<String, Object>>) Objects.requireNonNull(page.get("decisions"));
    }

    /** All decisions there are, page by page. */
    List<Map<String, Object>> everything() {
        var all = new ArrayList<Map<String, Object>>();
        var body = new HashMap<String, Object>(Map.of("limit", 200));
        while (true) {
            var page = search(body);
            all.addAll(decisions(page));
            var cursor = page.get("nextCursor");
            if (cursor == null) {
                return all;
            }
            body.put("cursor", cursor);
        }
    }

    List<String> ids(Map<String, Object> page) {
        return decisions(page).stream().map(it -> String.valueOf(it.get("id"))).toList();
    }

    static Map<String, Object> body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectBody(OBJECT).returnResult().getResponseBody());
    }
}
