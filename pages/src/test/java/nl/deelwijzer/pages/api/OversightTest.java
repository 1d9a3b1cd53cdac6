// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;
import reactor.test.StepVerifier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

class OversightTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Audit.Search ALL =
            new Audit.Search(
                    null, null, null, null, null, null, null, null, null, null, null, null);
    private static final int PART = 64 * 1024;
    private static final int PARTS = 100;

    private DisposableServer server = HttpServer.create().port(0).bindNow();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void handsOnAnExportOfMoreThanFourMegabytesAsItComes() {
        var rest = Sinks.<Void>empty();
        var parts =
                Flux.concat(
                        Mono.just(new byte[PART]),
                        rest.asMono().thenMany(Flux.range(1, PARTS - 1).map(_ -> new byte[PART])));
        var oversight =
                at(routes ->
                        routes.post(
                                "/audit/v1/decisions/_export",
                                (request, response) ->
                                        response.send(
                                                parts.map(Unpooled::wrappedBuffer), part -> true)));
        var received = new AtomicLong();

        StepVerifier.create(oversight.export(user(), ALL, "").map(OversightTest::size))
                .expectNextMatches(size -> received.addAndGet(size) > 0)
                .then(() -> rest.tryEmitEmpty().orThrow())
                .thenConsumeWhile(size -> true, received::addAndGet)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(received).hasValue((long) PART * PARTS).hasValueGreaterThan(4_000_000);
    }

    @Test
    void breaksOffWhereAnExportBreaksOff() {
        var oversight =
                at(routes ->
                        routes.post(
                                "/audit/v1/decisions/_export",
                                (request, response) ->
                                        response.sendByteArray(
                                                Flux.concat(
                                                        Mono.just(new byte[PART]),
                                                        Mono.error(new IllegalStateException())))));

        StepVerifier.create(oversight.export(user(), ALL, "").map(OversightTest::size))
                .thenConsumeWhile(size -> true)
                .expectError()
                .verify(PATIENCE);
    }

    @Test
    void tellsWhyThereIsNoExport() {
        var oversight =
                at(routes ->
                        routes.post(
                                "/audit/v1/decisions/_export",
                                (request, response) ->
                                        response.status(503)
                                                .header("Content-Type", "application/problem+json")
                                                .sendString(
                                                        Mono.just(
                                                                "{\"type\":\"/x/not-recorded\"}"))));

        StepVerifier.create(oversight.export(user(), ALL, ""))
                .expectErrorSatisfies(thrown ->
                        assertThat(thrown)
                                .isInstanceOf(ApiProblem.class)
                                .hasMessage("503 not-recorded"))
                .verify(PATIENCE);
    }

    @Test
    void followsFromTheLastEventThatArrived() {
        var oversight =
                at(routes ->
                        routes.post(
                                "/audit/v1/decisions/_follow",
                                (request, response) ->
                                        response.header("Content-Type", "text/event-stream")
                                                .sendString(
                                                        Mono.just(
                                                                "id:0.8\nevent:decision\ndata:"
                                                                        + request.requestHeaders()
                                                                                .get(
                                                                                        "Last-Event-ID")
                                                                        + "\n\nid:0.9\n:\n\n"))));

        StepVerifier.create(oversight.follow(user(), ALL, "0.7", "Controle"))
                .expectNextMatches(event -> "0.7".equals(event.data()) && "0.8".equals(event.id()))
                .expectNextMatches(event -> event.data() == null && "0.9".equals(event.id()))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void saysWhyInEveryLetterThatWasTyped() {
        var oversight =
                at(routes ->
                        routes.post(
                                "/audit/v1/decisions/_export",
                                (request, response) ->
                                        response.send(request.receive().aggregate().retain())));

        var search =
                new Audit.Search(
                        "ZAAK-1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.EPOCH,
                        null,
                        null,
                        null);

        StepVerifier.create(
                        DataBufferUtils.join(oversight.export(user(), search, "Eén klacht – “€”"))
                                .map(sent -> sent.toString(StandardCharsets.UTF_8)))
                .expectNext(
                        "{\"caseReference\":\"ZAAK-1\",\"from\":\"1970-01-01T00:00:00Z\",\"reason\":\"Eén klacht – “€”\"}")
                .expectComplete()
                .verify(PATIENCE);
    }

    private Oversight at(Consumer<HttpServerRoutes> routes) {
        server.disposeNow();
        server = HttpServer.create().host("localhost").port(0).route(routes).bindNow();
        var here = URI.create("http://localhost:" + server.port());
        return new Oversight(new Api(here, HttpClient.create()));
    }

    private static int size(DataBuffer buffer) {
        int size = buffer.readableByteCount();
        DataBufferUtils.release(buffer);
        return size;
    }

    private static OAuth2AuthorizedClient user() {
        var pages =
                ClientRegistration.withRegistrationId("uitgever")
                        .clientId("pages")
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenUri("http://localhost")
                        .build();
        var now = Instant.now();
        return new OAuth2AuthorizedClient(
                pages,
                "toezicht",
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "token", now, now.plusSeconds(60)));
    }
}
