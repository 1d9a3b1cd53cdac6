// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A service that remembers what it was asked and shows on its answers everything that a client must
 * not see.
 */
final class EchoService implements AutoCloseable {

    static final String PROBLEM =
            "{\"type\":\"/problems/invalid-answer\",\"title\":\"t\",\"status\":400,\"detail\":\"d\"}";

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final DisposableServer server =
            HttpServer.create().host("localhost").port(0).handle(this::answer).bindNow();

    /** One request as it came in; header names in lower case. */
    record Asked(String method, String uri, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    String uri() {
        return "http://localhost:" + server.port();
    }

    Asked last() {
        return asked.getLast();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .doOnNext(body -> asked.add(remember(request, body)))
                .then(Mono.defer(() -> answerTo(request.uri(), response).then()));
    }

    private static Asked remember(HttpServerRequest request, String body) {
        var headers = new LinkedHashMap<String, List<String>>();
        request.requestHeaders()
                .forEach(header ->
                        headers.computeIfAbsent(
                                        header.getKey().toLowerCase(java.util.Locale.ROOT),
                                        _ -> new ArrayList<>())
                                .add(header.getValue()));
        return new Asked(request.method().name(), request.uri(), headers, body);
    }

    private Mono<Void> answerTo(String uri, HttpServerResponse response) {
        chatter(response);
        return switch (uri) {
            case "/v1/plans/refused" ->
                    response.status(400)
                            .header("Content-Type", "application/problem+json")
                            .sendString(Mono.just(PROBLEM))
                            .then();
            case "/v1/plans/own-location" -> located(response, "/v1/plans/politie");
            case "/v1/plans/own-host" -> located(response, uri() + "/v1/plans/politie?a=b");
            case "/v1/plans/audit-location" -> located(response, "/audit/v1/decisions/1");
            case "/v1/plans/elsewhere" -> located(response, "https://wetten.nl/v1/x");
            case "/v1/plans/large" -> response.sendString(Mono.just("x".repeat(3_000_000))).then();
            case "/v1/unknown", "/v1/plans/" -> response.status(404).send().then();
            default ->
                    response.header("Content-Type", "application/json")
                            .sendString(Mono.just("{}"))
                            .then();
        };
    }

    private static Mono<Void> located(HttpServerResponse response, String location) {
        return response.status(201).header("Location", location).send().then();
    }

    private static void chatter(HttpServerResponse response) {
        response.header("API-Version", "9.9.9")
                .header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("Server", "Chatty/1.0")
                .header("X-Powered-By", "Chatty")
                .header("X-Application-Context", "chatty")
                .header("Deelwijzer-Internal", "secret")
                .header("Set-Cookie", "session=1");
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
