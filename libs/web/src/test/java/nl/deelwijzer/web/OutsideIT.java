// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.core.publisher.Flux;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.import=classpath:deelwijzer/web.yaml")
class OutsideIT {

    private static final TokenIssuer ISSUER = TokenIssuer.shared();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort private int port;
    private Calls calls = Calls.to(0);
    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @BeforeEach
    void connect() {
        calls = Calls.to(port);
        client = calls.client();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things, 200",
        "GET, /v1/things/, 404",
        "GET, /v1/unknown, 404",
        "POST, /v1/unknown, 404",
        "GET, /, 404",
        "GET, /v1/things/broken, 500",
        "DELETE, /v1/things, 405",
        "POST, /v1/echo, 401",
        "GET, /v1/things?access_token=abc, 401",
        "GET, /v1//things, 400",
        "GET, /v1/things;a=b, 400",
        "GET, /v1/openapi.json, 200",
        "GET, /actuator/health, 200",
        "GET, /actuator/env, 404",
        "GET, /actuator, 404",
    })
    void carriesItsHeadersOnEveryAnswer(HttpMethod method, String path, int status) {
        var answer =
                client.method(method).uri(URI.create("http://localhost:" + port + path)).exchange();

        var result =
                answer.expectStatus().isEqualTo(status).expectBody(String.class).returnResult();
        hasItsHeaders(result, status);
    }

    @Test
    void namesTheMethodsThatAreAllowed() {
        client.delete()
                .uri("/v1/things")
                .exchange()
                .expectHeader()
                .valueMatches("Allow", ".*GET.*");
    }

    @Test
    void tellsNothingOfAnUnexpectedErrorButItsTrace() {
        var body =
                Calls.problem(
                        client.get()
                                .uri("/v1/things/broken")
                                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .exchange(),
                        500,
                        "internal-error");

        assertThat(body).containsEntry("traceId", TRACE);
        assertThat(body.toString()).doesNotContain("secret", "999990019", "spring", "java");
    }

    @Test
    void refusesOtherMediaTypes() throws JOSEException {
        Calls.problem(
                calls.post(ISSUER.token("read"), "x", MediaType.TEXT_PLAIN, MediaType.ALL),
                415,
                "unsupported-media-type");
        Calls.problem(
                calls.post(
                        ISSUER.token("read"),
                        "{}",
                        MediaType.APPLICATION_JSON,
                        MediaType.IMAGE_PNG),
                406,
                "not-acceptable");
    }

    @Test
    void refusesABodyThatIsTooLargeWhetherOrNotItSaysSo() throws JOSEException {
        var large = "{\"text\":\"" + "a".repeat(1024 * 1024) + "\"}";

        Calls.problem(
                calls.post(ISSUER.token("read"), large, MediaType.APPLICATION_JSON, MediaType.ALL),
                413,
                "too-large");
        var parts = Flux.range(0, 1024).map(i -> "a".repeat(1024));
        Calls.problem(
                client.post()
                        .uri("/v1/echo")
                        .header("Authorization", "Bearer " + ISSUER.token("read"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(parts, String.class)
                        .exchange(),
                413,
                "too-large");
    }

    @Test
    void acceptsABodyOfExactlyTheLimit() throws JOSEException {
        var frame = "{\"text\":\"\"}".length();
        var largest = "{\"text\":\"" + "a".repeat(256 * 1024 - frame) + "\"}";

        calls.post(ISSUER.token("read"), largest, MediaType.APPLICATION_JSON, MediaType.ALL)
                .expectStatus()
                .isOk();
        Calls.problem(
                calls.post(
                        ISSUER.token("read"),
                        largest + " ",
                        MediaType.APPLICATION_JSON,
                        MediaType.ALL),
                413,
                "too-large");
    }

    @Test
    void reportsAllFaultsOfABodyTogether() throws JOSEException {
        var body =
                Calls.problem(
                        calls.post(
                                ISSUER.token("read"),
                                "{\"txt\": 1, \"more\": 2}",
                                MediaType.APPLICATION_JSON,
                                MediaType.ALL),
                        400,
                        "invalid-request");

        assertThat(body.get("errors")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(3);
        Calls.problem(
                calls.post(ISSUER.token("read"), "", MediaType.APPLICATION_JSON, MediaType.ALL),
                400,
                "invalid-request");
    }

    @Test
    void showsItsDocumentToEveryOriginAndNothingElse() {
        client.get()
                .uri("/v1/openapi.json")
                .header("Origin", "https://elsewhere.example")
                .exchange()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody()
                .jsonPath("$.servers[0].url")
                .isEqualTo("/v1")
                .jsonPath("$.info.version")
                .isEqualTo("1.0.0");
        client.get()
                .uri("/v1/things")
                .header("Origin", "https://elsewhere.example")
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
        Calls.problem(
                client.options()
                        .uri("/v1/echo")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST")
                        .exchange(),
                403,
                "forbidden");
        client.options()
                .uri("/v1/openapi.json")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .exists("API-Version");
    }

    @Test
    void keepsThePrefixOfATrustedProxy() {
        client.get()
                .uri("/v1/openapi.json")
                .header("X-Forwarded-Prefix", "/police")
                .exchange()
                .expectBody()
                .jsonPath("$.servers[0].url")
                .isEqualTo("/police/v1");
        client.get()
                .uri("/v1/openapi.json")
                .header("X-Forwarded-Prefix", "//evil.example")
                .exchange()
                .expectBody()
                .jsonPath("$.servers[0].url")
                .isEqualTo("/v1");
        client.get()
                .uri("/v1/unknown")
                .header("X-Forwarded-Prefix", "/police")
                .exchange()
                .expectBody()
                .jsonPath("$.instance")
                .isEqualTo("/police/v1/unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/%zz|x, 10, 400",
        "/v1/things?LONG, 10, 414",
        "/v1/things, 20000, 431",
        "/v1/things HTTP/9.9 x, 10, 400"
    })
    void answersWithAProblemToWhatItCannotEvenRead(String path, int headers, int status)
            throws IOException {
        var request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: %s\r\n\r\n"
                        .formatted(path.replace("LONG", "q".repeat(9000)), "h".repeat(headers));
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("api-version: 1.0.0")
                    .containsIgnoringCase("x-content-type-options: nosniff")
                    .contains("application/problem+json", "/problems/invalid-request")
                    .contains("\"status\":" + status);
        }
    }

    private static void hasItsHeaders(EntityExchangeResult<String> result, int status) {
        var headers = result.getResponseHeaders();
        var expected =
                Map.of(
                        "API-Version", "1.0.0",
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", "frame-ancestors 'none'",
                        "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "no-referrer");
        expected.forEach(
                (name, value) -> assertThat(headers.get(name)).as(name).isEqualTo(List.of(value)));
        @Nullable MediaType type = headers.getContentType();
        assertThat(type)
                .isEqualTo(
                        status < 400
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(headers.containsHeader("Server")).isFalse();
        assertThat(headers + " " + result.getResponseBody())
                .doesNotContainIgnoringCase("spring")
                .doesNotContainIgnoringCase("netty");
    }
}
