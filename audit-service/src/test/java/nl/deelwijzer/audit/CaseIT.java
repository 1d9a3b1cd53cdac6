// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.plan.Result;

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
import java.util.UUID;

/** A cross-domain case as an auditor asks for it, on a real broker and a real store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CaseIT {

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
    void showsTheDecisionsOfTheCaseAndTheContradictionBetweenPartners() {
        var caseId = UUID.randomUUID().toString();
        var giving =
                CaseDecision.of(caseId, "police", "politie", Result.PERMITTED)
                        .answering("ontvanger", "zorg-of-hulpverlening");
        var using =
                CaseDecision.of(caseId, "care", "zvh-casus", Result.PROHIBITED).to("Wijkteam 3", 5);
        var elsewhere = CaseDecision.of(UUID.randomUUID().toString(), "care", "zorg", Result.REFER);
        sent(List.of(giving, using, elsewhere));

        answer("/v1/cases/" + caseId, "application/json")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.caseReferences[0]")
                .isEqualTo("ZVH-1")
                .jsonPath("$.broughtBy")
                .isEqualTo("police")
                .jsonPath("$.provisions.length()")
                .isEqualTo(2)
                .jsonPath("$.provisions[0].from")
                .isEqualTo("police")
                .jsonPath("$.provisions[0].to.domain")
                .isEqualTo("care")
                .jsonPath("$.provisions[0].to.name")
                .isEqualTo("Wijkteam 3")
                .jsonPath("$.provisions[0].decision.outcome.basis[0]")
                .isEqualTo("Wpg art. 19")
                .jsonPath("$.contradictions[0].kind")
                .isEqualTo("receiver-may-not-use")
                .jsonPath("$.contradictions[0].decisions[1]")
                .isEqualTo(using.sample().id().toString());
    }

    @Test
    void drawsTheCaseByWhatTheClientAccepts() {
        var caseId = UUID.randomUUID().toString();
        sent(List.of(CaseDecision.of(caseId, "police", "politie", Result.PERMITTED)));

        assertThat(text("/v1/cases/" + caseId, "image/svg+xml")).startsWith("<svg ");
        assertThat(text("/v1/cases/" + caseId, "text/vnd.mermaid")).startsWith("flowchart LR");
        answer("/v1/cases/" + caseId, "application/pdf").expectStatus().isEqualTo(406);
    }

    @Test
    void hasNoCaseThatNobodyDecidedIn() {
        answer("/v1/cases/" + UUID.randomUUID(), "application/json").expectStatus().isNotFound();
        answer("/v1/cases/not-an-id", "application/json").expectStatus().isNotFound();
        client.withToken("").get("/v1/cases/" + UUID.randomUUID()).expectStatus().isUnauthorized();
    }

    private void sent(List<CaseDecision> decisions) {
        decisions.forEach(decision -> SUITE.send(decision.record()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(decisions)
                                .allSatisfy(it ->
                                        assertThat(client.ask(it.sample())).containsKey("log")));
    }

    private String text(String path, String type) {
        var body = answer(path, type).expectStatus().isOk().expectBody(String.class).returnResult();
        return String.valueOf(body.getResponseBody());
    }

    private WebTestClient.ResponseSpec answer(String path, String type) {
        return client.getAs(type, path);
    }
}
