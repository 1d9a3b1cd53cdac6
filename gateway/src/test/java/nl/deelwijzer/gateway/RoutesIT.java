// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class RoutesIT extends RunningGateway {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @BeforeEach
    void forget() {
        POLICE.forget();
    }

    @Test
    void asksTheServiceOfTheDomainWithoutThePrefix() {
        call("GET", "/police/v1/plans?status=IN_FORCE").exchange().expectStatus().isOk();

        assertThat(POLICE.last().method()).isEqualTo("GET");
        assertThat(POLICE.last().uri()).isEqualTo("/v1/plans?status=IN_FORCE");
        assertThat(POLICE.last().header("x-forwarded-prefix")).isEqualTo("/police");
    }

    @Test
    void passesTheBodyAndTheTokenOn() {
        call("POST", "/police/v1/evaluate")
                .header("Authorization", token("police-demo"))
                .header("Idempotency-Key", "k-1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"plan\":\"politie\"}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(POLICE.asked()).hasSize(1);
        assertThat(POLICE.last().body()).isEqualTo("{\"plan\":\"politie\"}");
        assertThat(POLICE.last().header("authorization")).startsWith("Bearer ");
        assertThat(POLICE.last().header("idempotency-key")).isEqualTo("k-1");
        assertThat(POLICE.last().header("content-length")).isEqualTo("18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Prefix",
                "X-Forwarded-Host",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "Forwarded",
                "X-Real-IP",
                "X-Original-URL",
                "X-Http-Method-Override",
                "Deelwijzer-Case-Id",
                "Deelwijzer-Brought-By",
                "deelwijzer-anything",
                "Fsc-Authorization",
                "Fsc-Transaction-Id",
                "Cookie",
                "baggage",
                "b3",
                "Proxy-Authorization",
                "X-Forwarded-Client-Cert",
            })
    void keepsWhatClientsMayNotSayFromTheServices(String header) {
        call("GET", "/police/v1/plans").header(header, "forged").exchange().expectStatus().isOk();

        assertThat(POLICE.last().headers().values().toString()).doesNotContain("forged");
    }

    @Test
    void continuesTheTraceOfTheClient() {
        call("GET", "/police/v1/plans")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("tracestate", "rojo=1")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(POLICE.last().headers().get("traceparent")).hasSize(1);
        assertThat(POLICE.last().header("traceparent"))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-0[13]");
        assertThat(POLICE.last().header("tracestate")).isEqualTo("rojo=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void beginsATraceWhereTheClientHasNone(String traceparent) {
        call("GET", "/police/v1/plans")
                .header("traceparent", traceparent)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(POLICE.last().headers().get("traceparent")).hasSize(1);
        assertThat(POLICE.last().header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]")
                .doesNotContain("0".repeat(32));
    }

    @ParameterizedTest
    @CsvSource({
        "own-location, /police/v1/plans/politie",
        "own-host, /police/v1/plans/politie?a=b",
        "audit-location, /audit/v1/decisions/1",
        "elsewhere, https://wetten.nl/v1/x",
    })
    void givesLocationsThatWorkAtTheGateway(String path, String location) {
        call("GET", "/police/v1/plans/" + path)
                .exchange()
                .expectHeader()
                .valueEquals("Location", location);
    }

    @Test
    void passesAProblemOfTheServiceUnchanged() {
        call("GET", "/police/v1/plans/refused")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .isEqualTo(EchoService.PROBLEM);
    }

    @Test
    void passesALargeAnswerWhole() {
        var body =
                call("GET", "/police/v1/plans/large")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();

        assertThat(body).hasSize(3_000_000);
    }

    @ParameterizedTest
    @CsvSource({"/police/v1/plans/refused, 9.9.9", "/police/v1/plans, 9.9.9", "/nowhere, 1.0.0"})
    void givesEachHeaderOnce(String path, String version) {
        var headers = call("GET", path).exchange().expectBody().returnResult().getResponseHeaders();

        assertThat(headers.get("API-Version")).containsExactly(version);
        assertThat(headers.get("Cache-Control")).containsExactly("no-store");
        assertThat(headers.get("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.get("Content-Security-Policy"))
                .containsExactly("frame-ancestors 'none'");
        assertThat(headers.get("Strict-Transport-Security"))
                .containsExactly("max-age=31536000; includeSubDomains");
    }

    @Test
    void showsNothingOfTheSoftwareBehind() {
        var headers =
                call("GET", "/police/v1/plans")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders();

        assertThat(headers.headerNames())
                .doesNotContain("Server", "X-Powered-By", "X-Application-Context", "Set-Cookie")
                .noneMatch(
                        name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("deelwijzer"));
        assertThat(headers.toString()).doesNotContainIgnoringCase("chatty");
    }

    @Test
    void answersAHeadRequestLikeAGet() {
        call("HEAD", "/police/v1/plans").exchange().expectStatus().isOk();

        assertThat(POLICE.last().method()).isEqualTo("HEAD");
    }
}
