// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the schedule to destroyed content with valid proofs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RetentionIT {

    private static final Map<String, String> REASON = Map.of("reason", "Termijn verstreken");

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
    void destroysWhatMayGoForGood() {
        var decision = arrived(old("destroyed"));

        var act = accepted(client.post(destruction(decision), REASON));

        awaitDestruction(decision);
        SUITE.send(decision);
        SUITE.send(decision.later(5));
        var _ = arrived(SampleDecision.any().inCase("destroyed"));
        assertThat(client.ask(decision))
                .containsEntry("recipient", null)
                .containsEntry("actor", null);
        assertThat(client.acts(Map.of("decision", decision.id().toString(), "action", "DESTROY")))
                .singleElement()
                .satisfies(it ->
                        assertThat(it)
                                .containsEntry("id", act)
                                .containsEntry("reason", REASON.get("reason")));
        assertThat(StoredLogs.checked(STORE.connectionString(), AuditSuite.logKey(), 3))
                .isPositive();
        var log = (int) Objects.requireNonNull(AuditClient.log(client.ask(decision)).get("number"));
        assertThat(client.fsck(log)).containsEntry("status", "SOUND");
        refused(client.post(destruction(decision), REASON), "DESTROYED");
    }

    @Test
    void destroysNothingUnderAHoldOnTheDecision() {
        var decision = arrived(old("held"));
        var target = Map.of("decision", decision.id().toString(), "reason", "Beroep");
        var _ = accepted(client.post("/v1/retention/_hold", target));
        awaitStanding(decision, "HELD");

        refused(client.post(destruction(decision), REASON), "HELD");
        var _ = accepted(client.post("/v1/retention/_release", target));
        awaitStanding(decision, "MAY_GO");
        var _ = accepted(client.post(destruction(decision), REASON));

        awaitDestruction(decision);
    }

    @Test
    void destroysNothingUnderAHoldOnTheCaseAlsoOfALaterDecision() {
        var target = Map.of("caseReference", "held-case", "reason", "Onderzoek");
        var _ = accepted(client.post("/v1/retention/_hold", target));
        var decision = arrived(old("held-case"));
        awaitStanding(decision, "HELD");

        refused(client.post(destruction(decision), REASON), "HELD");
    }

    @Test
    void destroysNothingTooEarlyOrWithoutAKnownTermOrInConflict() {
        var young =
                SampleDecision.any().by("justitie", "vastlegging-vier-jaar-bewaren", "2026-01-05");
        var unknown = SampleDecision.any().by("politie", "vastleggen", "2010-01-05");
        var conflict =
                SampleDecision.any()
                        .by("fec-signaal-of-verzoek", "registratie-zonder-naam", "2026-01-05");

        refused(client.post(destruction(arrived(young)), REASON), "KEEP");
        refused(client.post(destruction(arrived(unknown)), REASON), "UNKNOWN");
        refused(client.post(destruction(arrived(conflict)), REASON), "CONFLICT");
        awaitStanding(conflict, "CONFLICT");
        assertThat(client.ask(conflict)).containsEntry("recipient", "Wijkteam 3");
    }

    @Test
    void listsWhatMustGoAsOfADay() {
        var signal =
                arrived(
                        SampleDecision.any()
                                .by("riec-signaal", "registratie-zonder-naam", "2026-01-05"));
        var young =
                arrived(
                        SampleDecision.any()
                                .by("justitie", "vastlegging-vier-jaar-bewaren", "2026-01-05"));

        assertThat(standing(signal, Map.of("asOf", "2026-01-05"))).isEqualTo("MUST_GO");
        assertThat(standing(signal, Map.of("asOf", "2026-01-04"))).isEqualTo("");
        assertThat(standing(young, Map.of("asOf", "2030-01-04"))).isEqualTo("");
        assertThat(standing(young, Map.of("asOf", "2030-01-05"))).isEqualTo("MAY_GO");
    }

    @Test
    void asksForTheScopeAndAReason() {
        var decision = arrived(old("scope"));
        var reader =
                client.withToken(
                        ISSUER.tokenFor(
                                "auditor-demo", it -> it.withScopes(List.of("audit:read"))));

        reader.post(destruction(decision), REASON).expectStatus().isForbidden();
        reader.post("/v1/retention/_hold", REASON).expectStatus().isForbidden();
        client.post(destruction(decision), Map.of()).expectStatus().isBadRequest();
        client.post("/v1/retention/_hold", REASON).expectStatus().isBadRequest();
        client.post(destruction(SampleDecision.any()), REASON).expectStatus().isNotFound();
        client.post("/v1/retention/_release", Map.of("caseReference", "free", "reason", "x"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void showsTheSchedule() {
        client.get("/v1/retention")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rules[?(@.plan == 'justitie' && @.minimum == 'P4Y')]")
                .isNotEmpty()
                .jsonPath("$.rules[?(@.plan == 'politie' && @.minimum == null)]")
                .isNotEmpty();
    }

    private static SampleDecision old(String caseReference) {
        return SampleDecision.any()
                .by("justitie", "vastlegging-vier-jaar-bewaren", "2020-03-01")
                .inCase(caseReference);
    }

    private SampleDecision arrived(SampleDecision decision) {
        SUITE.send(decision);
        var _ = client.awaitDecision(decision);
        return decision;
    }

    private static String destruction(SampleDecision decision) {
        return "/v1/decisions/" + decision.id() + "/_destroy";
    }

    private static Object accepted(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                AuditClient.body(answer.expectStatus().isEqualTo(202)).get("act"));
    }

    private static void refused(WebTestClient.ResponseSpec answer, String standing) {
        answer.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/conflict")
                .jsonPath("$.standing")
                .isEqualTo(standing);
    }

    private void awaitDestruction(SampleDecision decision) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(client.ask(decision)).containsEntry("recipient", null));
    }

    private void awaitStanding(SampleDecision decision, String standing) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> standing(decision, Map.of()), standing::equals);
    }

    /** How it stands in the list; empty where it is not listed. */
    @SuppressWarnings("unchecked")
    private String standing(SampleDecision decision, Map<String, ?> body) {
        var page = AuditClient.body(client.post("/v1/retention/_due", body).expectStatus().isOk());
        return ((List<Map<String, Object>>) Objects.requireNonNull(page.get("decisions")))
                .stream()
                        .filter(it -> decision.id().toString().equals(it.get("id")))
                        .map(it -> String.valueOf(it.get("standing")))
                        .findFirst()
                        .orElse("");
    }
}
