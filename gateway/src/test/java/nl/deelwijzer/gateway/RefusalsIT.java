// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Flux;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

class RefusalsIT extends RunningGateway {

    @BeforeEach
    void forget() {
        POLICE.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /nowhere/v1/plans, 404, not-found",
        "GET, /police, 404, not-found",
        "GET, /police/v2/plans, 404, not-found",
        "GET, /police/v1, 404, not-found",
        "GET, /police/v1/unknown, 404, not-found",
        "GET, /police/actuator/health, 404, not-found",
        "GET, /police/v1/actuator/health, 404, not-found",
        "GET, /actuator, 404, not-found",
        "GET, /actuator/env, 404, not-found",
        "GET, /actuator/gateway/routes, 404, not-found",
        "POST, /police/v1/evaluate/, 404, not-found",
        "GET, /police/v1/plans/../actuator/health, 400, invalid-request",
        "GET, /police/v1//plans, 400, invalid-request",
        "GET, /police/v1/plans;x=y, 400, invalid-request",
        "GET, /police/v1/plans/..%2F..%2Factuator, 400, invalid-request",
        "POST, /police/v1/evaluate, 401, unauthenticated",
        "GET, /audit/v1/decisions/1, 401, unauthenticated",
        "GET, /audit/v1/logs, 401, unauthenticated",
        "POST, /cases/v1/evaluate, 401, unauthenticated",
        "POST, /police/v1/evaluate?access_token=abc, 401, unauthenticated",
    })
    void refusesWithAProblem(String method, String path, int status, String type) {
        Problems.check(call(method, path).exchange(), status, type);

        assertThat(POLICE.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "justice-demo, POST, /police/v1/evaluate",
        "police-demo, POST, /justice/v1/preview",
        "police-demo, GET, /audit/v1/logs",
        "police-demo, POST, /cases/v1/evaluate",
        "auditor-demo, POST, /police/v1/evaluate",
    })
    void keepsATokenToItsScope(String client, String method, String path) {
        var answer = call(method, path).header("Authorization", token(client)).exchange();

        Problems.check(answer, 403, "forbidden");
    }

    @Test
    void refusesATokenForAnotherAudience() {
        var token = ISSUER.tokenFor("police-demo", spec -> spec.withAudience("other"));

        var answer =
                call("POST", "/police/v1/evaluate")
                        .header("Authorization", "Bearer " + token)
                        .exchange();

        Problems.check(answer, 401, "unauthenticated");
        assertThat(POLICE.asked()).isEmpty();
    }

    @Test
    void passesATrailingSlashToNobodyAsAnotherAddress() {
        call("GET", "/police/v1/plans/").exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"justice", "municipality", "care"})
    void saysWhichDomainDoesNotAnswer(String domain) {
        var answer = call("GET", "/" + domain + "/v1/plans").exchange();

        answer.expectHeader().valueEquals("Retry-After", "5");
        assertThat(Problems.check(answer, 503, "unavailable"))
                .containsEntry("domain", domain)
                .containsEntry("instance", "/" + domain + "/v1/plans");
    }

    @Test
    void doesNotRepeatAnEvaluateThatTheServiceMayHaveRecorded() {
        var before = HANGS_UP.connections();

        var answer =
                call("POST", "/municipality/v1/evaluate")
                        .header("Authorization", token("municipality-demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange();

        Problems.check(answer, 503, "unavailable");
        assertThat(HANGS_UP.connections() - before).isEqualTo(1);
    }

    @Test
    void breaksOffAnAnswerThatTheServiceBreaksOff() throws IOException {
        var answer = raw("GET /education/v1/plans HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: 1000");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).hasSizeLessThan(100);
    }

    @Test
    void breaksOffAnAnswerInPartsThatTheServiceBreaksOff() throws IOException {
        var answer =
                raw(
                        "GET /audit/v1/logs HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                + token("auditor-demo")
                                + "\r\n\r\n");

        assertThat(answer)
                .containsIgnoringCase("transfer-encoding: chunked")
                .doesNotContain("\r\n0\r\n");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var large = "{\"text\":\"" + "a".repeat(1024 * 1024) + "\"}";

        Problems.check(post().bodyValue(large).exchange(), 413, "too-large");
        var parts = Flux.range(0, 1024).map(i -> "a".repeat(1024));
        Problems.check(post().body(parts, String.class).exchange(), 413, "too-large");

        assertThat(POLICE.asked()).isEmpty();
    }

    @Test
    void takesABodyUpToTheLimit() {
        post().bodyValue("a".repeat(256 * 1024)).exchange().expectStatus().isOk();

        assertThat(POLICE.last().body()).hasSize(256 * 1024);
    }

    @Test
    void doesNotWaitForABodyThatDoesNotCome() throws IOException {
        var answer =
                raw(
                        "POST /police/v1/evaluate HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                + token("police-demo")
                                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/invalid-request");
        assertThat(POLICE.asked()).isEmpty();
    }

    @Test
    void answersAnAddressThatIsNoUriWithAProblem() throws IOException {
        var answer =
                raw(
                        "GET /police/v1/plans/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"websocket", "h2c"})
    void changesToNoOtherProtocol(String protocol) throws IOException {
        var answer =
                raw(
                        "GET /police/v1/plans HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: "
                                + protocol
                                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(POLICE.last().headers()).doesNotContainKeys("upgrade", "sec-websocket-key");
    }

    @Test
    void saysToWhomWeaknessesCanBeReported() {
        var text =
                call("GET", "/.well-known/security.txt")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("text/plain;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(text).startsWith("Contact: mailto:").contains("Preferred-Languages: nl, en");
        assertThat(Objects.requireNonNull(text).lines())
                .filteredOn(line -> line.startsWith("Expires: "))
                .singleElement()
                .satisfies(line ->
                        assertThat(Instant.parse(line.substring(9)))
                                .isBetween(
                                        Instant.now().plus(Duration.ofDays(170)),
                                        Instant.now().plus(Duration.ofDays(190))));
    }

    private WebTestClient.RequestBodySpec post() {
        return call("POST", "/police/v1/evaluate")
                .header("Authorization", token("police-demo"))
                .contentType(MediaType.APPLICATION_JSON);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
