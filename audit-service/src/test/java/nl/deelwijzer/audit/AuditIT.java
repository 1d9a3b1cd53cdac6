// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** From a message on the topic to the auditor's answer, on a real broker and a real store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuditIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());

    @LocalServerPort private int port;
    private AuditClient client = new AuditClient(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        STORE.register(registry);
        ISSUER.register(registry);
        SUITE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @AfterAll
    static void close() {
        SUITE.close();
    }

    @BeforeEach
    void connect() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
    }

    @Test
    void showsADecisionAsItWasGiven() {
        var decision = SampleDecision.any();

        SUITE.send(decision);

        var view = client.awaitDecision(decision);
        assertThat(view)
                .containsEntry("status", "DECIDED")
                .containsEntry("id", decision.id().toString())
                .containsEntry("caseReference", "ZVH-1")
                .containsEntry("recipient", "Wijkteam 3")
                .containsEntry("recordedAt", "2026-11-23T09:00:00Z")
                .containsEntry(
                        "actor", Map.of("organisation", "00000001003214345000", "sub", "someone"));
        assertThat(view.toString()).doesNotContain("hmac", "commitment", "salt", "_id");
        assertThat(AuditClient.log(view)).containsKeys("number", "index");
    }

    @Test
    void storesARedeliveryOnce() {
        var decision = SampleDecision.any().inCase("redelivery");
        SUITE.send(decision);
        SUITE.send(decision.later(7));
        SUITE.send(decision.later(9));
        var last = SampleDecision.any().inCase("redelivery");
        SUITE.send(last);
        var _ = client.awaitDecision(last);

        var found = client.search(Map.of("caseReference", "redelivery"));

        assertThat(client.ids(found))
                .containsExactlyInAnyOrder(decision.id().toString(), last.id().toString());
        assertThat(client.awaitDecision(decision))
                .containsEntry("recordedAt", "2026-11-23T09:00:00Z");
        assertThat(client.index(last)).isGreaterThan(client.index(decision));
    }

    @Test
    void putsAnotherContentUnderAKnownIdAwayAndGoesOn() {
        var decision = SampleDecision.any().inCase("conflict");
        SUITE.send(decision);
        SUITE.send(decision.to("Iemand anders"));
        var last = SampleDecision.any().inCase("conflict");
        SUITE.send(last);

        var _ = client.awaitDecision(last);

        assertThat(client.awaitDecision(decision)).containsEntry("recipient", "Wijkteam 3");
        awaitDeadLetter("conflict");
    }

    @Test
    void putsNonsenseAwayWithTheReasonAndGoesOn() {
        SUITE.sendNonsense("this is no event");
        var after = SampleDecision.any();
        SUITE.send(after);

        var _ = client.awaitDecision(after);

        awaitDeadLetter("not-an-event");
    }

    @Test
    void refusesWhoMayNotRead() {
        client.withToken("")
                .get("/v1/decisions/" + SampleDecision.any().id())
                .expectStatus()
                .isUnauthorized();
        client.withToken(ISSUER.tokenFor("police-demo"))
                .get("/v1/decisions/" + SampleDecision.any().id())
                .expectStatus()
                .isForbidden();
        client.withToken("")
                .get("/v1/openapi.json")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*");
        client.withToken("").get("/actuator/health").expectStatus().isOk();
    }

    @Test
    void answersWithProblems() {
        problem(client.get("/v1/decisions/" + SampleDecision.any().id()), 404, "not-found");
        problem(client.get("/v1/decisions/no-id"), 404, "not-found");
        problem(client.get("/v1/decisions/"), 404, "not-found");
        problem(
                client.get("/v1/decisions/_search").expectHeader().valueEquals("Allow", "POST"),
                405,
                "method-not-allowed");
        problem(client.post("/v1/decisions/_search", "{"), 400, "invalid-request");
        problem(
                        client.post(
                                "/v1/decisions/_search",
                                """
                                {"limit": 201, "reslt": "x", "result": "MAYBE", "from": "yesterday", "cursor": "%%",
                                 "subject": {"scheme": "B S N"}}
                                """),
                        400,
                        "invalid-request")
                .jsonPath("$.errors[*].location")
                .value((List<String> places) ->
                        assertThat(places)
                                .containsExactlyInAnyOrder(
                                        "/limit",
                                        "/reslt",
                                        "/result",
                                        "/from",
                                        "/cursor",
                                        "/subject/scheme",
                                        "/subject/value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/decisions/_search", "/v1/decisions/_export", "/v1/subjects/_overview"})
    void refusesAPersonWithHalfACharacter(String path) {
        var body = "{\"subject\": {\"scheme\": \"bsn\", \"value\": \"\\ud800x\"}}";

        problem(client.post(path, body, "Test"), 400, "invalid-request")
                .jsonPath("$.errors[0].location")
                .isEqualTo("/subject/value");
    }

    @CanIgnoreReturnValue
    private static WebTestClient.BodyContentSpec problem(
            WebTestClient.ResponseSpec answer, int status, String type) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueEquals("Content-Type", "application/problem+json")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .exists("API-Version")
                .expectHeader()
                .doesNotExist("Server")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + type);
    }

    private static void awaitDeadLetter(String reason) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(SUITE.deadLetters())
                                .anySatisfy(
                                        it -> assertThat(reason(it.headers())).isEqualTo(reason)));
    }

    private static String reason(Headers headers) {
        return new String(headers.lastHeader("dlt-reason").value(), StandardCharsets.UTF_8);
    }
}
