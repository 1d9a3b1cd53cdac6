// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A gateway behind which every plan is through; what recording gives is the test's to say. */
final class ScriptedGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAN =
            """
            {"id": "plan", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE", "title": "Plan", "question": "Mag het?", "source": "Bron"}
            """;
    private static final String DECISION =
            """
            {"status": "DECIDED", "id": "%s", "plan": {"id": "plan", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE"},
             "outcome": {"id": "delen", "result": "PERMITTED", "title": "Titel", "explanation": "Omdat.", "basis": ["Wpg art. 19"]},
             "conditions": [], "path": [], "pending": [], "decidedAt": "2026-11-23T09:00:00Z",
             "explanation": {"answer": "Mag", "title": "Titel", "reason": "Omdat.", "basis": [], "steps": [], "conditions": []}}
            """;

    private final DisposableServer server =
            HttpServer.create().host("localhost").port(0).handle(this::answer).bindNow();
    private final Queue<List<String>> statuses = new ArrayDeque<>();
    private final List<Recording> recordings = new ArrayList<>();

    /** A request to record. */
    record Recording(String key, List<String> domains, List<String> persons) {}

    String address() {
        return "http://localhost:" + server.port();
    }

    /** What the next request to record gives, for each domain that is asked. */
    void nextRecordingGives(String... each) {
        statuses.add(List.of(each));
    }

    /** With this key. */
    List<Recording> recordings(String key) {
        return recordings.stream().filter(it -> it.key().equals(key)).toList();
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("{}")
                .map(body -> document(request, JSON.readTree(body)))
                .flatMap(document ->
                        response.header("Content-Type", "application/json")
                                .sendString(Mono.just(document))
                                .then());
    }

    private String document(HttpServerRequest request, JsonNode body) {
        var domains =
                body.path("requests").valueStream().map(it -> it.get("domain").asString()).toList();
        return switch (request.path()) {
            case "cases/v1/preview" ->
                    results(domains, domains.stream().map(it -> "DECIDED").toList());
            case "cases/v1/evaluate" -> {
                recordings.add(
                        new Recording(
                                request.requestHeaders().get("Idempotency-Key"),
                                domains,
                                persons(body)));
                yield results(domains, statuses.remove());
            }
            case String path when path.endsWith("/preview") -> DECISION.formatted("");
            default -> PLAN;
        };
    }

    private static String results(List<String> domains, List<String> each) {
        var results = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < domains.size(); i++) {
            var domain = domains.get(i);
            results.add(
                    each.get(i).equals("DECIDED")
                            ? Map.of(
                                    "domain",
                                    domain,
                                    "status",
                                    "DECIDED",
                                    "decision",
                                    JSON.readTree(DECISION.formatted("d-" + domain)))
                            : Map.of(
                                    "domain", domain,
                                    "status", each.get(i),
                                    "problem",
                                            Map.of(
                                                    "type",
                                                    "/problems/unavailable",
                                                    "detail",
                                                    "Stil.",
                                                    "errors",
                                                    faults(each.get(i)))));
        }
        return JSON.writeValueAsString(Map.of("caseId", "c-1", "results", results));
    }

    /** What a domain refuses is the number of the person. */
    private static List<Map<String, String>> faults(String status) {
        return status.equals("REJECTED")
                ? List.of(
                        Map.of(
                                "location", "/subject/value",
                                "code", "invalid-value",
                                "detail", "Zo is geen nummer."))
                : List.of();
    }

    private static List<String> persons(JsonNode body) {
        return body.path("requests")
                .valueStream()
                .map(it -> it.at("/subject/value").asString(""))
                .toList();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
