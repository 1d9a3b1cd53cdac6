// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;

import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/**
 * Answers an address that is no URI with a problem. Such a request is refused before any filter
 * sees it, with an empty body; this is the one place below the filters.
 */
final class UnreadableAddresses implements NettyServerCustomizer {

    private final String apiVersion;

    UnreadableAddresses(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.mapHandle(
                (handled, connection) -> handled.then(Mono.defer(() -> complete(connection))));
    }

    private Mono<Void> complete(Connection connection) {
        return connection instanceof HttpServerResponse response
                        && !response.hasSentHeaders()
                        && response.status().code() == 400
                ? write(response)
                : Mono.empty();
    }

    private Mono<Void> write(HttpServerResponse response) {
        var problem =
                Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "Het adres van het verzoek is geen geldige URI.");
        var json =
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(problem.document("", TraceIds.random().traceId()));
        ResponseHeaders.SECURITY.forEach(response::header);
        return response.header("API-Version", apiVersion)
                .header("Content-Type", "application/problem+json")
                .header(
                        "Content-Length",
                        Integer.toString(json.getBytes(StandardCharsets.UTF_8).length))
                .sendString(Mono.just(json), StandardCharsets.UTF_8)
                .then();
    }
}
