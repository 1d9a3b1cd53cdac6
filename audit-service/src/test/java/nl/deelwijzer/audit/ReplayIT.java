// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.PlanPublication;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decisions are walked again, one by one and all together. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReplayIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final Plan PLAN = Kite.plan(Kite.text());
    private static final DecisionRecord CALM = Kite.calm(PLAN);
    private static final DecisionRecord STORM = Kite.storm(PLAN);
    private static final SampleDecision BY_AN_UNKNOWN_PLAN = SampleDecision.any();

    @LocalServerPort private int port;
    private AuditClient client = new AuditClient(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        STORE.register(registry);
        ISSUER.register(registry);
        SUITE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @BeforeAll
    static void send() {
        SUITE.send(PlanPublication.of(PLAN).message(SUITE.planTopic()));
        SUITE.send(CALM);
        SUITE.send(STORM);
        SUITE.send(BY_AN_UNKNOWN_PLAN);
    }

    @AfterAll
    static void close() {
        SUITE.close();
    }

    @BeforeEach
    void arrive() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> json(client.get("/v1/plans")).get("plans").size() == 1);
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> client.everything().size() == 3);
    }

    @Test
    void saysThatADecisionFollowsFromItsPlan() {
        var replay = json(replay(STORM.id().toString()));

        assertThat(replay.get("status").asString()).isEqualTo("IDENTICAL");
        assertThat(replay.get("plan").get("digest").asString()).isEqualTo(PLAN.digest().value());
    }

    @Test
    void saysThatAPlanWasNeverPublished() {
        var replay = json(replay(BY_AN_UNKNOWN_PLAN.id().toString()));

        assertThat(replay.get("status").asString()).isEqualTo("PLAN_UNKNOWN");
        replay(UUID.randomUUID().toString()).expectStatus().isNotFound();
    }

    @Test
    void replaysTheWholeLogInTheBackground() {
        var run = finished(client.post("/v1/replays", Map.of()));

        assertThat(run.get("state").asString()).isEqualTo("DONE");
        assertThat(counts(run)).containsExactly(3, 2, 0, 0, 1);
        var findings = findings(run);
        assertThat(findings.get("next").isNull()).isTrue();
        assertThat(findings.get("findings").size()).isEqualTo(1);
        assertThat(findings.get("findings").get(0).get("decision").asString())
                .isEqualTo(BY_AN_UNKNOWN_PLAN.id().toString());
    }

    @Test
    void listsWhatAnotherVersionWouldDecideOtherwise() {
        var stricter =
                Kite.text(
                        "storm: {to: line, adds: [gloves]}",
                        "storm: {to: not-today, adds: [gloves]}");

        var run = finished(client.post("/v1/plans/_compare", Map.of("plan", stricter)));

        assertThat(counts(run)).containsExactly(2, 1, 1, 0, 0);
        var finding = findings(run).get("findings").get(0);
        assertThat(finding.get("decision").asString()).isEqualTo(STORM.id().toString());
        assertThat(finding.get("differences").get(0).toString())
                .isEqualTo(
                        "{\"aspect\":\"OUTCOME\",\"recorded\":[\"fly\"],\"replayed\":[\"not-today\"]}");
    }

    @Test
    void comparesWithAPublishedPlan() {
        var asked = Map.of("digest", PLAN.digest().value(), "domain", "police");

        var run = finished(client.post("/v1/plans/_compare", asked));

        assertThat(counts(run)).containsExactly(2, 2, 0, 0, 0);
    }

    @Test
    void namesEveryFaultOfAPlanThatCannotBeRead() {
        var faulty = Kite.text("calm: not-today\n", "calm: nowhere\n") + "odd: 1\n";

        client.post("/v1/plans/_compare", Map.of("plan", faulty))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].code")
                .value((List<String> codes) -> assertThat(codes).contains("unknown-key"));
        client.post("/v1/plans/_compare", Map.of()).expectStatus().isBadRequest();
        client.post("/v1/plans/_compare", Map.of("digest", "sha256:" + "0".repeat(64)))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-plan");
    }

    @Test
    void knowsNoRunThatNobodyBegan() {
        client.get("/v1/replays/" + UUID.randomUUID()).expectStatus().isNotFound();
        client.get("/v1/replays/" + UUID.randomUUID() + "/findings").expectStatus().isNotFound();
        client.get("/v1/replays/" + UUID.randomUUID() + "/findings?limit=0&first=x")
                .expectStatus()
                .isBadRequest();
    }

    private WebTestClient.ResponseSpec replay(String id) {
        return client.post("/v1/decisions/" + id + "/_replay", "");
    }

    private JsonNode finished(WebTestClient.ResponseSpec begun) {
        var location =
                Objects.requireNonNull(
                        begun.expectStatus()
                                .isAccepted()
                                .returnResult(String.class)
                                .getResponseHeaders()
                                .getLocation());
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> json(client.get(location.getPath())),
                        run -> !run.get("state").asString().equals("RUNNING"));
    }

    private JsonNode findings(JsonNode run) {
        return json(client.get("/v1/replays/" + run.get("id").asString() + "/findings"));
    }

    private static List<Integer> counts(JsonNode run) {
        return List.of("replayed", "identical", "different", "incomplete", "planUnknown").stream()
                .map(name -> run.get(name).asInt())
                .toList();
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer) {
        var body = answer.expectStatus().isOk().expectBody(String.class).returnResult();
        return JSON.readTree(String.valueOf(body.getResponseBody()));
    }
}
