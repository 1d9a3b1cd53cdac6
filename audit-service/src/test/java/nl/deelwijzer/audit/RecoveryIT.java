// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.EmbeddedBroker;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Parts that stop and come back, each started by the test itself. */
class RecoveryIT {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    @TempDir private static Path folder = Path.of("");

    private final List<AutoCloseable> running = new ArrayList<>();
    private Path data = Path.of("");

    @BeforeEach
    void newFolder() {
        data = folder.resolve(UUID.randomUUID().toString());
    }

    @AfterEach
    void stop() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
    }

    @Test
    void losesAndDoublesNothingWhenItIsStoppedAtAnyMoment() {
        var broker = started(EmbeddedBroker.start(data.resolve("broker"), 0));
        var store = started(EmbeddedStore.start(data.resolve("store"), 0));
        var suite = started(new AuditSuite(broker.address()));
        var all = decisions(600);
        var random = new Random(7);
        var sender = Thread.ofVirtual().start(() -> all.forEach(suite::send));

        for (int stops = 0; stops < 5; stops++) {
            var service = service(suite, store.port());
            var client = client(service);
            var some = random.nextInt(all.size() / 2);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5 + random.nextInt(40)))
                    .until(() -> client.ask(all.get(some)).containsKey("log"));
            service.close();
        }

        var service = started(service(suite, store.port()));
        var client = client(service);
        await().atMost(Duration.ofSeconds(90)).until(() -> !sender.isAlive());
        all.forEach(decision -> {
            var _ = client.awaitDecision(decision);
        });
        assertThat(client.everything()).hasSize(all.size());
        everyLogIsWhole(store, all.size());
    }

    @Test
    void waitsForTheStoreAndGoesOn() {
        var broker = started(EmbeddedBroker.start(data.resolve("broker"), 0));
        var store = EmbeddedStore.start(data.resolve("store"), 0);
        var port = store.port();
        var suite = started(new AuditSuite(broker.address()));
        var client = client(started(service(suite, port)));
        var before = decisions(3);
        before.forEach(suite::send);
        before.forEach(decision -> {
            var _ = client.awaitDecision(decision);
        });

        store.close();
        var after = decisions(3);
        after.forEach(suite::send);
        client.get("/v1/decisions/" + before.getFirst().id())
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After");
        var again = started(EmbeddedStore.start(data.resolve("store"), port));

        after.forEach(decision -> {
            var _ = client.awaitDecision(decision);
        });
        assertThat(client.everything()).hasSize(6);
        everyLogIsWhole(again, 6);
    }

    @Test
    void startsWithoutBrokerAndStoreAndTakesInWhenTheyAreThere() {
        var broker = EmbeddedBroker.start(data.resolve("broker"), 0);
        var suite = started(new AuditSuite(broker.address()));
        var store = EmbeddedStore.start(data.resolve("store"), 0);
        var port = store.port();
        broker.close();
        store.close();

        var client = client(started(service(suite, port)));
        client.withToken("").get("/actuator/health/liveness").expectStatus().isOk();
        started(EmbeddedBroker.start(data.resolve("broker"), broker.port()));
        started(EmbeddedStore.start(data.resolve("store"), port));

        var decision = SampleDecision.any();
        suite.send(decision);
        assertThat(client.awaitDecision(decision)).containsEntry("status", "DECIDED");
    }

    @Test
    void keepsEveryLogRightWhenPartitionsAreAddedAndTwoServicesConsume() {
        var broker = started(EmbeddedBroker.start(data.resolve("broker"), 0));
        var store = started(EmbeddedStore.start(data.resolve("store"), 0));
        var suite = started(new AuditSuite(broker.address()));
        var before = decisions(40);
        var first = service(suite, store.port());
        before.forEach(suite::send);
        var places = before.stream().map(it -> place(client(first), it)).toList();
        first.close();

        suite.addPartitions(5);
        var one = client(started(service(suite, store.port())));
        var other = client(started(service(suite, store.port())));
        var after = decisions(60).subList(40, 60);
        before.forEach(suite::send);
        after.forEach(suite::send);

        after.forEach(it -> {
            var _ = other.awaitDecision(it);
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(one.logs()).hasSize(5));
        assertThat(before.stream().map(it -> place(one, it)).toList()).isEqualTo(places);
        assertThat(one.everything()).hasSize(60);
        assertThat(StoredLogs.checked(store.connectionString("audit"), AuditSuite.logKey(), 5))
                .isGreaterThanOrEqualTo(60);
    }

    private static Map<String, Object> place(AuditClient client, SampleDecision decision) {
        return AuditClient.log(client.awaitDecision(decision));
    }

    @Test
    void answersNothingThatCannotBeRecorded() {
        var broker = EmbeddedBroker.start(data.resolve("broker"), 0);
        var store = started(EmbeddedStore.start(data.resolve("store"), 0));
        var suite = started(new AuditSuite(broker.address()));
        var client = client(started(service(suite, store.port())));
        var decision = SampleDecision.any();
        suite.send(decision);
        var _ = client.awaitDecision(decision);

        broker.close();

        notRecorded(client.get("/v1/decisions/" + decision.id()));
        notRecorded(client.get("/v1/decisions/" + SampleDecision.any().id()));
        notRecorded(client.post("/v1/decisions/_search", Map.of()));
        client.get("/v1/openapi.json").expectStatus().isOk();
    }

    private static void notRecorded(WebTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-recorded")
                .jsonPath("$.caseReference")
                .doesNotExist();
    }

    /** Beside the decisions the logs hold who looked at them meanwhile. */
    private static void everyLogIsWhole(EmbeddedStore store, int decisions) {
        assertThat(StoredLogs.checked(store.connectionString("audit"), AuditSuite.logKey(), 3))
                .isGreaterThanOrEqualTo(decisions);
    }

    private static List<SampleDecision> decisions(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> SampleDecision.any().inCase("case-" + i).later(i))
                .toList();
    }

    private ConfigurableApplicationContext service(AuditSuite suite, int storePort) {
        return RunningAudit.start(RunningAudit.settings(suite, storePort, ISSUER));
    }

    private static AuditClient client(ConfigurableApplicationContext service) {
        return RunningAudit.client(service, ISSUER);
    }

    @CanIgnoreReturnValue
    private <T extends AutoCloseable> T started(T part) {
        running.add(part);
        return part;
    }
}
