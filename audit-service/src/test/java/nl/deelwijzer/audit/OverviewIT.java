// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one person may be told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OverviewIT {

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
    void tellsWhatForWhomWhenAndOnWhichGround() {
        arrived(SampleDecision.any().about("999990101"));

        var overview = overview("999990101", Map.of());

        assertThat(decisions(overview))
                .singleElement()
                .satisfies(it ->
                        assertThat(it)
                                .containsEntry("recipient", "Wijkteam 3")
                                .containsEntry("recordedAt", "2026-11-23T09:00:00Z")
                                .containsEntry("title", "Titel")
                                .containsEntry("basis", List.of("Wpg art. 19"))
                                .containsEntry("checkException", false));
        assertThat(overview).containsEntry("withheld", 0);
        assertThat(overview.toString()).doesNotContain("someone", "hmac", "999990101");
    }

    @Test
    void countsWhatTheLawKeepsSecretAndShowsNothingOfIt() {
        var plan = "verstrekking-aan-politie";
        arrived(
                SampleDecision.any()
                        .by(plan, "inzage-verzwijgen", "2026-05-01")
                        .about("999990102"));
        var open = SampleDecision.any().by(plan, "inzage-zonder-melding", "2026-05-02");
        arrived(open.about("999990102"));
        arrived(
                SampleDecision.any()
                        .by("zorg", "inzage-verzwijgen", "2026-05-03")
                        .about("999990102"));

        var overview = overview("999990102", Map.of());

        assertThat(overview).containsEntry("withheld", 1);
        assertThat(decisions(overview))
                .extracting(it -> it.get("plan") + " " + it.get("checkException"))
                .containsExactly("zorg false", plan + " true");
    }

    @Test
    void goesOnPageByPage() {
        for (int i = 0; i < 3; i++) {
            arrived(SampleDecision.any().about("999990103").later(i));
        }

        var first = overview("999990103", Map.of("limit", 2));
        var second =
                overview(
                        "999990103",
                        Map.of(
                                "limit",
                                2,
                                "cursor",
                                Objects.requireNonNull(first.get("nextCursor"))));

        assertThat(decisions(first)).hasSize(2);
        assertThat(decisions(second)).hasSize(1).doesNotContainAnyElementsOf(decisions(first));
        assertThat(second).containsEntry("nextCursor", null);
    }

    @Test
    void demandsAReasonAndNamesAllFaults() {
        client.post("/v1/subjects/_overview", body("999990104", Map.of()))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("missing-reason");
        client.post("/v1/subjects/_overview", Map.of("limit", 0, "cursor", "?", "bsn", "1"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].location")
                .value((List<String> places) ->
                        assertThat(places)
                                .containsExactlyInAnyOrder(
                                        "/limit", "/cursor", "/bsn", "/subject"));
    }

    private void arrived(SampleDecision decision) {
        SUITE.send(decision);
        var _ = client.awaitDecision(decision);
    }

    private Map<String, Object> overview(String value, Map<String, ?> more) {
        WebTestClient.ResponseSpec answer =
                client.post("/v1/subjects/_overview", body(value, more), "Inzageverzoek 12");
        return AuditClient.body(answer.expectStatus().isOk());
    }

    private static Map<String, Object> body(String value, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("subject", Map.of("scheme", "bsn", "value", value));
        return body;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> decisions(Map<String, Object> overview) {
        return (List<Map<String, Object>>) Objects.requireNonNull(overview.get("decisions"));
    }
}
