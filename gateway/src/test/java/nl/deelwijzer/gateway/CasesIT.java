// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CasesIT {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ScriptedService POLICE = new ScriptedService();
    private static final ScriptedService OTHERS = new ScriptedService();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        var killed = "http://localhost:" + FreePort.closed();
        for (var domain : Domain.values()) {
            var uri =
                    switch (domain) {
                        case POLICE -> POLICE.uri();
                        case JUSTICE -> killed;
                        case MUNICIPALITY, CARE, EDUCATION, AUDIT -> OTHERS.uri();
                    };
            registry.add("deelwijzer.gateway.domains." + domain.word() + ".uri", () -> uri);
        }
        registry.add("deelwijzer.gateway.cases.domain-within", () -> "3s");
        registry.add("deelwijzer.gateway.guard.minimum-calls", () -> "1000");
        registry.add("deelwijzer.gateway.guard.window", () -> "1000");
    }

    @BeforeEach
    void forget() {
        POLICE.forget();
        OTHERS.forget();
    }

    @Test
    void givesTheAnswersOfFourDomainsWhenTheFifthIsKilled() {
        var answer =
                results(
                        "evaluate",
                        body(
                                "police",
                                "police:decided",
                                "justice:decided",
                                "municipality:decided",
                                "care:decided",
                                "education:decided"));

        assertThat(told(answer))
                .containsExactly(
                        "police DECIDED",
                        "justice UNAVAILABLE",
                        "municipality DECIDED",
                        "care DECIDED",
                        "education DECIDED");
        assertThat(answer.at("/results/1/problem/type").asString())
                .isEqualTo("/problems/unavailable");
        assertThat(answer.at("/results/1/problem/domain").asString()).isEqualTo("justice");
        assertThat(answer.at("/results/1/decision").isMissingNode()).isTrue();
        assertThat(answer.at("/results/4/decision/id").asString()).isEqualTo("d-1");
    }

    @Test
    void answersInTheOrderOfTheRequestsWhoeverIsLate() {
        var answer =
                results(
                        "evaluate",
                        body(
                                "police",
                                "police:late",
                                "police:decided",
                                "care:late",
                                "care:decided"));

        assertThat(answer.path("results").valueStream().map(it -> it.at("/decision/id").asString()))
                .containsExactly("late", "d-1", "late", "d-1");
    }

    @ParameterizedTest
    @CsvSource({
        "decided, DECIDED, ''",
        "incomplete, INCOMPLETE, ''",
        "refused, REJECTED, invalid-answer",
        "no-answer, UNAVAILABLE, unavailable",
        "not-recorded, UNAVAILABLE, not-recorded",
        "busy, UNAVAILABLE, too-many-requests",
        "broken, UNAVAILABLE, internal-error",
        "page, UNAVAILABLE, unavailable",
        "too-long, UNAVAILABLE, unavailable",
        "stops, UNAVAILABLE, unavailable",
        "silent, UNAVAILABLE, unavailable",
    })
    void letsEachDomainAnswerForItself(String plan, String status, String problem) {
        var answer = results("preview", body("police", "police:" + plan, "care:decided"));

        assertThat(told(answer)).containsExactly("police " + status, "care DECIDED");
        assertThat(answer.at("/results/0/problem/type").asString("")).endsWith(problem);
        assertThat(answer.at("/results/0/problem").isMissingNode()).isEqualTo(problem.isEmpty());
    }

    @Test
    void tellsEachServiceWhichCaseItIsAndWhoBroughtIt() {
        var answer = results("evaluate", body("care", "police:decided", "municipality:decided"));

        var asked = List.of(POLICE.last(), OTHERS.last());
        assertThat(asked)
                .allSatisfy(it -> {
                    assertThat(it.uri()).isEqualTo("/v1/evaluate");
                    assertThat(it.headers())
                            .containsEntry("deelwijzer-case-id", answer.path("caseId").asString())
                            .containsEntry("deelwijzer-brought-by", "care")
                            .hasEntrySatisfying(
                                    "authorization",
                                    token -> assertThat(token).startsWith("Bearer "));
                    assertThat(it.body().path("caseReference").asString())
                            .isEqualTo("ZVH-2026-0142");
                    assertThat(it.body().propertyNames())
                            .containsExactlyInAnyOrder(
                                    "plan", "recipient", "subject", "answers", "caseReference");
                });
        assertThat(POLICE.last().headers()).containsEntry("x-forwarded-prefix", "/police");
    }

    @Test
    void believesNoInternalHeaderOfAClient() {
        post("evaluate", body("police", "police:decided"))
                .header("Deelwijzer-Case-Id", "forged")
                .header("Deelwijzer-Brought-By", "justice")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(POLICE.last().headers().values()).doesNotContain("forged", "justice");
    }

    @Test
    void continuesTheTraceOfTheClient() {
        post("preview", body("police", "police:decided"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(POLICE.last().headers().get("traceparent")).startsWith("00-" + TRACE + "-");
    }

    @Test
    void isTheSameCaseAtARetryWithTheSameKey() {
        var first =
                json(
                        post("evaluate", body("police", "police:decided"))
                                .header("Idempotency-Key", "k-1"));
        var keyOfFirst = POLICE.last().headers().get("idempotency-key");
        var again =
                json(
                        post("evaluate", body("police", "police:decided"))
                                .header("Idempotency-Key", "k-1"));
        var keyOfAgain = POLICE.last().headers().get("idempotency-key");
        var other =
                json(
                        post("evaluate", body("police", "police:decided"))
                                .header("Idempotency-Key", "k-2"));
        var withoutKey = results("evaluate", body("police", "police:decided"));

        assertThat(again.path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(keyOfAgain).isEqualTo(keyOfFirst);
        assertThat(other.path("caseId")).isNotEqualTo(first.path("caseId"));
        assertThat(withoutKey.path("caseId")).isNotEqualTo(first.path("caseId"));
    }

    @Test
    void isAnotherCaseWithAnotherReferenceAndTheSameKey() {
        var one = body("police", "police:decided");
        var other = one.replace("ZVH-2026-0142", "ZVH-2026-0143");
        assertThat(other).isNotEqualTo(one);
        assertThat(json(post("evaluate", other).header("Idempotency-Key", "k-3")).path("caseId"))
                .isNotEqualTo(
                        json(post("evaluate", one).header("Idempotency-Key", "k-3"))
                                .path("caseId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\u00e9"})
    void refusesAKeyThatCannotBeUsed(String key) {
        Problems.check(
                post("evaluate", body("police", "police:decided"))
                        .header("Idempotency-Key", key)
                        .exchange(),
                400,
                "invalid-request");
    }

    @Test
    void givesEveryRequestOfACaseAKeyOfItsOwn() {
        var _ = results("evaluate", body("police", "police:decided", "police:decided"));

        assertThat(POLICE.asked().stream().map(it -> it.headers().get("idempotency-key")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void asksOnlyDomainsThatTheTokenMayAsk() {
        var token =
                ISSUER.tokenFor(
                        "case-team-demo",
                        spec -> spec.withScopes(List.of("cases", "evaluate:care")));
        var answer =
                json(
                        post("evaluate", body("care", "police:decided", "care:decided"))
                                .headers(headers -> headers.setBearerAuth(token)));

        assertThat(told(answer)).containsExactly("police REJECTED", "care DECIDED");
        assertThat(answer.at("/results/0/problem/type").asString())
                .isEqualTo("/problems/forbidden");
        assertThat(POLICE.asked()).isEmpty();
    }

    @Test
    void needsTheBringerWhereMoreThanOneDomainIsAsked() {
        var several = body("", "police:decided", "care:decided");
        var one = body("", "police:decided", "police:incomplete");

        var problem = Problems.check(post("evaluate", several).exchange(), 400, "invalid-request");
        assertThat(problem.toString()).contains("/broughtBy").contains("missing-field");
        assertThat(POLICE.asked()).isEmpty();
        post("evaluate", one).exchange().expectStatus().isOk();
    }

    @Test
    void namesAllFaultsAtOnce() {
        var body =
                "{\"broughtBy\":\"audit\",\"extra\":1,\"requests\":[{\"plan\":\"decided\"},{\"domain\":\"navy\"},{\"domain\":\"care\",\"caseReference\":\"x\"},3]}";

        var problem = Problems.check(post("evaluate", body).exchange(), 400, "invalid-request");
        assertThat(problem.toString())
                .contains(
                        "/caseReference",
                        "/broughtBy",
                        "/extra",
                        "/requests/0/domain",
                        "/requests/1/domain")
                .contains("/requests/2/caseReference", "/requests/3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "[]",
                "{",
                "{\"caseReference\":\"Z\"}",
                "{\"caseReference\":\"Z\",\"requests\":[]}",
                "null"
            })
    void refusesWhatIsNoCase(String body) {
        Problems.check(post("evaluate", body).exchange(), 400, "invalid-request");
    }

    @Test
    void takesAtMostTwentyRequests() {
        var twenty = new String[20];
        Arrays.fill(twenty, "police:decided");
        var more = new String[21];
        Arrays.fill(more, "police:decided");

        assertThat(results("preview", body("", twenty)).path("results")).hasSize(20);
        Problems.check(post("preview", body("", more)).exchange(), 400, "invalid-request");
    }

    @Test
    void refusesOtherMethodsAndForms() {
        var token = "Bearer " + ISSUER.tokenFor("case-team-demo");
        var get =
                client().get().uri("/cases/v1/evaluate").header("Authorization", token).exchange();
        get.expectHeader().valueEquals("Allow", "POST");
        Problems.check(get, 405, "method-not-allowed");
        var text = post("evaluate", "x").headers(it -> it.setContentType(MediaType.TEXT_PLAIN));
        Problems.check(text.exchange(), 415, "unsupported-media-type");
        var image =
                post("evaluate", "{}").headers(it -> it.setAccept(List.of(MediaType.IMAGE_PNG)));
        Problems.check(image.exchange(), 406, "not-acceptable");
        Problems.check(post("evaluate", " ".repeat(300_000)).exchange(), 413, "too-large");
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    private WebTestClient.RequestHeadersSpec<?> post(String operation, String body) {
        return client().post()
                .uri("/cases/v1/" + operation)
                .header("Authorization", "Bearer " + ISSUER.tokenFor("case-team-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
    }

    private JsonNode results(String operation, String body) {
        return json(post(operation, body));
    }

    private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request) {
        var body =
                request.exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("API-Version", "1.0.0")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return JSON.readTree(Objects.requireNonNull(body));
    }

    private static List<String> told(JsonNode answer) {
        return answer.path("results")
                .valueStream()
                .map(it -> it.path("domain").asString() + " " + it.path("status").asString())
                .toList();
    }

    /** A case; each request written as {@code domain:plan}. */
    private static String body(String broughtBy, String... requests) {
        var items =
                Arrays.stream(requests)
                        .map(it -> it.split(":", 2))
                        .map(it ->
                                ("{\"domain\":\"%s\",\"plan\":\"%s\",\"recipient\":\"Wijkteam\","
                                                + "\"subject\":{\"scheme\":\"bsn\",\"value\":\"999990019\"},\"answers\":{}}")
                                        .formatted(it[0], it[1]))
                        .collect(Collectors.joining(","));
        var bringer = broughtBy.isEmpty() ? "" : "\"broughtBy\":\"" + broughtBy + "\",";
        return "{\"caseReference\":\"ZVH-2026-0142\"," + bringer + "\"requests\":[" + items + "]}";
    }
}
