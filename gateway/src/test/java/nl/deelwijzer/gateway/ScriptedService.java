// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A domain's service whose answer is named by the plan that it is asked for. */
final class ScriptedService implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LATE = Duration.ofMillis(300);

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final DisposableServer server =
            HttpServer.create().host("localhost").port(0).handle(this::answer).bindNow();

    /** One request as it came in; header names in lower case. */
    record Asked(String uri, Map<String, String> headers, JsonNode body) {}

    String uri() {
        return "http://localhost:" + server.port();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Asked last() {
        return asked.getLast();
    }

    void forget() {
        asked.clear();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .flatMap(body -> {
                    var json = JSON.readTree(body);
                    asked.add(new Asked(request.uri(), headers(request), json));
                    return answerTo(json.path("plan").asString(""), response);
                });
    }

    private static Map<String, String> headers(HttpServerRequest request) {
        return request.requestHeaders().entries().stream()
                .collect(
                        Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                Map.Entry::getValue,
                                (first, second) -> first + ", " + second));
    }

    private static Mono<Void> answerTo(String plan, HttpServerResponse response) {
        return switch (plan) {
            case "decided" -> json(response, 201, "{\"status\":\"DECIDED\",\"id\":\"d-1\"}");
            case "late" ->
                    Mono.delay(LATE)
                            .then(json(response, 201, "{\"status\":\"DECIDED\",\"id\":\"late\"}"));
            case "incomplete" ->
                    json(
                            response,
                            200,
                            "{\"status\":\"INCOMPLETE\",\"nextQuestion\":{\"id\":\"q\"}}");
            case "refused" -> problem(response, 400, "invalid-answer");
            case "not-recorded" -> problem(response, 503, "not-recorded");
            case "busy" -> problem(response, 429, "too-many-requests");
            case "broken" -> problem(response, 500, "internal-error");
            case "page" -> json(response, 200, "<html>");
            case "no-answer" -> json(response, 400, "");
            case "too-long" ->
                    json(
                            response,
                            200,
                            "{\"status\":\"DECIDED\",\"x\":\"" + "y".repeat(2_000_000) + "\"}");
            case "stops" ->
                    response.header("Content-Length", "100")
                            .sendString(Flux.just("{").concatWith(Flux.never()))
                            .then();
            default -> Mono.never();
        };
    }

    private static Mono<Void> problem(HttpServerResponse response, int status, String type) {
        return json(
                response,
                status,
                "{\"type\":\"/problems/" + type + "\",\"status\":" + status + "}");
    }

    private static Mono<Void> json(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(body))
                .then();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
