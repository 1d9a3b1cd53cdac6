// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.web.processing.ProcessingLines;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who asked what and why is recorded before an answer is given. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WhoLookedIT {

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
    void recordsWhoReadADecisionAndWhy() {
        var decision = SampleDecision.any();
        SUITE.send(decision);
        var _ = client.awaitDecision(decision);

        client.get("/v1/decisions/" + decision.id(), "Klacht 17").expectStatus().isOk();

        var act = awaitAct(Map.of("decision", decision.id().toString()), "Klacht 17");
        assertThat(act)
                .containsEntry("action", "READ")
                .containsEntry("operation", "GET /v1/decisions/{id}")
                .containsEntry("result", 200)
                .containsEntry("bySubject", false)
                .containsEntry("organisation", "00000099000000007000");
        assertThat(String.valueOf(act.get("actor"))).contains("auditor-demo");
        assertThat(AuditClient.log(act)).containsKeys("number", "index");
    }

    @Test
    void recordsThatSomebodyLookedForWhatIsNotThere() {
        var missing = SampleDecision.any();

        client.get("/v1/decisions/" + missing.id(), "Zoekt iets").expectStatus().isNotFound();

        assertThat(awaitAct(Map.of("decision", missing.id().toString()), "Zoekt iets"))
                .containsEntry("result", 404);
    }

    @Test
    void demandsAReasonForASearchByPersonAndKeepsOnlyThePseudonym() {
        var body = Map.of("subject", Map.of("scheme", "bsn", "value", "999990070"));

        client.post("/v1/decisions/_search", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].location")
                .isEqualTo("X-Reason")
                .jsonPath("$.errors[0].code")
                .isEqualTo("missing-reason");
        client.post("/v1/decisions/_search", body, "Inzageverzoek 9").expectStatus().isOk();

        var act = awaitAct(Map.of("operation", "POST /v1/decisions/_search"), "Inzageverzoek 9");
        assertThat(act).containsEntry("bySubject", true);
        assertThat(act.toString()).doesNotContain("999990070");
    }

    @Test
    void takesTheReasonFromTheBodyToo() {
        client.post("/v1/decisions/_search", Map.of("plan", "zorg", "reason", "Thema 2"))
                .expectStatus()
                .isOk();

        var act = awaitAct(Map.of("operation", "POST /v1/decisions/_search"), "Thema 2");
        assertThat(act).containsEntry("request", "{\"plan\":\"zorg\"}");
    }

    @Test
    void recordsWhoAskedWhoLooked() {
        client.post("/v1/reads/_search", Map.of("limit", 1), "Controle van controle")
                .expectStatus()
                .isOk();

        var _ = awaitAct(Map.of("operation", "POST /v1/reads/_search"), "Controle van controle");
    }

    @Test
    void findsActsByWhatIsAskedAndPageByPage() {
        var id = SampleDecision.any().id();
        client.get("/v1/decisions/" + id, "Bladeren").expectStatus().isNotFound();
        client.get("/v1/decisions/" + id, "Bladeren").expectStatus().isNotFound();
        var _ = awaitAct(Map.of("decision", id.toString(), "action", "READ"), "Bladeren");

        assertThat(client.acts(Map.of("actor", "auditor-demo", "limit", 2))).hasSize(2);
        assertThat(client.acts(Map.of("actor", "nobody"))).isEmpty();
        assertThat(client.acts(Map.of("action", "DESTROY", "until", "2020-01-01T00:00:00Z")))
                .isEmpty();
        client.post("/v1/reads/_search", Map.of("action", "read", "cursor", "x", "sub", "y"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(3);
    }

    @Test
    void writesTheLineOfAProcessingWithoutAnybodyInIt() {
        var logger = (Logger) LoggerFactory.getLogger(ProcessingLines.LOGGER);
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        var body = Map.of("subject", Map.of("scheme", "bsn", "value", "999990071"));

        client.post("/v1/decisions/_search", body, "Klacht 18").expectStatus().isOk();

        // The line is written when the answer is on its way; those of other tests may come with it.
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(lines.list)
                                .map(line -> line.getKeyValuePairs().toString())
                                .filteredOn(line -> line.contains("POST /v1/decisions/_search"))
                                .isNotEmpty()
                                .allSatisfy(line ->
                                        assertThat(line)
                                                .contains("urn:deelwijzer:test:audit", "trace_id")
                                                .doesNotContain(
                                                        "auditor", "999990071", "hmac", "Klacht")));
        logger.detachAppender(lines);
    }

    private Map<String, Object> awaitAct(Map<String, ?> filter, String reason) {
        return await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(100))
                .until(() -> acts(filter, reason), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Map<String, Object>> acts(Map<String, ?> filter, String reason) {
        return client.acts(filter).stream().filter(it -> reason.equals(it.get("reason"))).toList();
    }
}
