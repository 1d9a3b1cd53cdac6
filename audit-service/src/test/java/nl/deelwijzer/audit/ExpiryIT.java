// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.expiry.ExpiringRuns;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.replay.run.Finding;
import nl.deelwijzer.audit.replay.run.Run;
import nl.deelwijzer.audit.replay.run.Runs;
import nl.deelwijzer.audit.replay.run.Tally;
import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes by itself at the end of its term. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "deelwijzer.expiry.every=200ms")
class ExpiryIT {

    private static final Instant LONG_AGO = Instant.parse("2020-03-01T09:00:00Z");

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
    void forgetsWhoLookedLongAgoAndProvesTheActAllTheSame() {
        var decision = SampleDecision.any();
        var old = SampleAct.at(LONG_AGO, SampleAct.read(decision));
        var hold = SampleAct.at(LONG_AGO, SampleAct.on(Action.HOLD, decision));
        var young = SampleAct.read(decision);
        List.of(old, hold, young).forEach(SUITE::send);

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> isBare(act(decision, old)));

        assertThat(act(decision, old)).containsEntry("reason", null).containsEntry("result", 200);
        assertThat(isBare(act(decision, young))).isFalse();
        assertThat(isBare(act(decision, hold))).isFalse();
        // What destroys is on record before it does, and is taken in like everything else.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(client.acts(Map.of("operation", "expire reads")))
                                .isNotEmpty()
                                .allSatisfy(
                                        it -> assertThat(it).containsEntry("action", "DESTROY")));
        assertThat(StoredLogs.checked(STORE.connectionString(), AuditSuite.logKey(), 3))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void removesReplaysWithAllThatTheyFound(
            @Autowired Runs runs, @Autowired ExpiringRuns expiring) {
        var moment = Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.MILLIS);
        var old = kept(runs, moment.minusMillis(1));
        var young = kept(runs, moment);

        expiring.removeBefore(moment).block();

        assertThat(runs.find(old).blockOptional()).isEmpty();
        assertThat(runs.findings(old, 0, 9).collectList().block()).isEmpty();
        assertThat(runs.find(young).blockOptional()).isPresent();
        assertThat(runs.findings(young, 0, 9).collectList().block()).hasSize(1);
    }

    private static UUID kept(Runs runs, Instant when) {
        var id = UUID.randomUUID();
        var run = new Run(id, null, Run.State.DONE, when, when, Tally.NONE);
        var finding =
                new Finding(SampleDecision.any().decisionId(), new Replay.Incomplete("vraag"));
        runs.keep(run, 0, List.of(finding)).block();
        return id;
    }

    private Map<String, Object> act(SampleDecision decision, ActRecord act) {
        return client.acts(Map.of("decision", decision.id().toString())).stream()
                .filter(it -> act.id().toString().equals(it.get("id")))
                .findFirst()
                .orElse(Map.of());
    }

    private static boolean isBare(Map<String, Object> act) {
        return act.containsKey("actor") && act.get("actor") == null;
    }
}
