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

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Destroying what is due in one go. The tests share a store, so each looks at its own decisions.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BatchDestructionIT {

    private static final String BATCH = "/v1/retention/_destroy";
    private static final Map<String, Object> REASON = Map.of("reason", "Jaarlijkse ronde");

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
    void destroysWhatIsDueAndTellsWhatStaysAndWhy() {
        hold("batch-held");
        var free = List.of(arrived(old("batch-1")), arrived(old("batch-2")));
        var held = arrived(old("batch-held"));
        var conflict = arrived(by("fec-signaal-of-verzoek", "batch-conflict"));
        var young = arrived(old("batch-young").later(Duration.ofDays(2400).toMillis()));

        var answer = batch(REASON);

        var accepted = rows(answer, "accepted");
        assertThat(decisions(accepted))
                .contains(free.get(0).id().toString(), free.get(1).id().toString())
                .doesNotContain(
                        held.id().toString(), conflict.id().toString(), young.id().toString());
        assertThat(rows(answer, "refused"))
                .anySatisfy(it ->
                        assertThat(it)
                                .containsEntry("decision", held.id().toString())
                                .containsEntry("standing", "HELD")
                                .containsKey("detail"))
                .anySatisfy(it ->
                        assertThat(it)
                                .containsEntry("decision", conflict.id().toString())
                                .containsEntry("standing", "CONFLICT"));
        free.forEach(this::awaitDestruction);
        assertThat(client.ask(held)).containsEntry("recipient", "Wijkteam 3");
        free.forEach(it -> assertThat(acts(it)).isEqualTo(acts(it, accepted)));
        var again = batch(REASON);
        assertThat(decisions(rows(again, "accepted"))).doesNotContainAnyElementsOf(ids(free));
        assertThat(decisions(rows(again, "refused"))).contains(held.id().toString());
        assertThat(StoredLogs.checked(STORE.connectionString(), AuditSuite.logKey(), 3))
                .isPositive();
    }

    @Test
    void destroysNoMoreThanWasAskedAndGoesOnAtTheCursor() {
        var all = List.of(arrived(old("part-1")), arrived(old("part-2")), arrived(old("part-3")));
        var found = new ArrayList<String>();
        var asked = new HashMap<String, Object>(REASON);
        asked.put("limit", 1);

        Object cursor;
        do {
            var answer = batch(asked);
            assertThat(rows(answer, "accepted")).hasSizeLessThanOrEqualTo(1);
            found.addAll(decisions(rows(answer, "accepted")));
            cursor = answer.get("nextCursor");
            asked.put("cursor", cursor);
        } while (cursor != null);

        assertThat(found).containsAll(ids(all)).doesNotHaveDuplicates();
    }

    @Test
    void destroysOnlyWhatMustGoWhereThatIsAsked() {
        var may = arrived(old("may"));
        var must = arrived(by("riec-signaal", "must"));

        var answer = batch(Map.of("reason", "Maximum bereikt", "standing", "MUST_GO"));

        assertThat(decisions(rows(answer, "accepted")))
                .contains(must.id().toString())
                .doesNotContain(may.id().toString());
        assertThat(decisions(rows(answer, "refused"))).doesNotContain(may.id().toString());
        awaitDestruction(must);
        assertThat(client.ask(may)).containsEntry("recipient", "Wijkteam 3");
    }

    @Test
    void asksForTheScopeAndAReason() {
        var reader =
                client.withToken(
                        ISSUER.tokenFor(
                                "auditor-demo", it -> it.withScopes(List.of("audit:read"))));

        reader.post(BATCH, REASON).expectStatus().isForbidden();
        client.post(BATCH, Map.of()).expectStatus().isBadRequest();
        client.post(BATCH, Map.of("reason", "x", "standing", "KEEP"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].location")
                .isEqualTo("/standing");
    }

    private static SampleDecision old(String caseReference) {
        return SampleDecision.any()
                .by("justitie", "vastlegging-vier-jaar-bewaren", "2020-03-01")
                .inCase(caseReference);
    }

    private static SampleDecision by(String plan, String caseReference) {
        return SampleDecision.any()
                .by(plan, "registratie-zonder-naam", "2026-01-05")
                .inCase(caseReference);
    }

    private SampleDecision arrived(SampleDecision decision) {
        SUITE.send(decision);
        var _ = client.awaitDecision(decision);
        return decision;
    }

    private void hold(String caseReference) {
        client.post("/v1/retention/_hold", Map.of("caseReference", caseReference, "reason", "Zaak"))
                .expectStatus()
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() ->
                        client.acts(Map.of("action", "HOLD")).stream()
                                .anyMatch(it -> caseReference.equals(it.get("caseReference"))));
    }

    private Map<String, Object> batch(Map<String, Object> body) {
        return AuditClient.body(client.post(BATCH, body).expectStatus().isEqualTo(202));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer.get(name));
    }

    private static List<String> decisions(List<Map<String, Object>> rows) {
        return rows.stream().map(it -> String.valueOf(it.get("decision"))).toList();
    }

    private static List<String> ids(List<SampleDecision> decisions) {
        return decisions.stream().map(it -> it.id().toString()).toList();
    }

    /** The acts in an answer that destroy this decision. */
    private static List<String> acts(SampleDecision decision, List<Map<String, Object>> accepted) {
        return accepted.stream()
                .filter(it -> decision.id().toString().equals(it.get("decision")))
                .map(it -> String.valueOf(it.get("act")))
                .toList();
    }

    /** The acts in the log that destroy this decision. */
    private List<String> acts(SampleDecision decision) {
        return client
                .acts(Map.of("decision", decision.id().toString(), "action", "DESTROY"))
                .stream()
                .map(it -> String.valueOf(it.get("id")))
                .toList();
    }

    private void awaitDestruction(SampleDecision decision) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(client.ask(decision)).containsEntry("recipient", null));
    }
}
