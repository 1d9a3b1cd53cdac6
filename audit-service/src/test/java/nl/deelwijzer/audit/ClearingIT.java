// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What becomes of the topic behind the logs. */
class ClearingIT {

    private static final String CONTENT = "a recipient that nobody may read any more";

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    @TempDir private Path data = Path.of("");

    private final AuditSuite suite = new AuditSuite(BROKER.bootstrapServers());
    private final List<AutoCloseable> running = new ArrayList<>(List.of(suite));

    @AfterEach
    void stop() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
    }

    @Test
    void leavesNoDestroyedContentInTheTopicAndGoesOn() {
        var store = started(EmbeddedStore.start(data.resolve("store"), 0));
        var decision = old();
        try (var service = service(store, "7d")) {
            suite.awaitTopic();
            suite.send(decision);
            destroy(decision, RunningAudit.client(service, ISSUER));
            assertThat(readable()).isTrue();
        }
        try (var service = service(store, "1s")) {
            await().atMost(Duration.ofSeconds(20)).until(() -> service.isActive() && !readable());
        }
        var later = SampleDecision.any();
        suite.send(later);
        suite.send(decision);

        var service = started(service(store, "1s"));
        var client = RunningAudit.client(service, ISSUER);
        client.awaitDecision(later);
        assertThat(client.ask(decision)).containsEntry("recipient", null);
        await().atMost(Duration.ofSeconds(20)).until(() -> !readable());
        assertThat(broken(service)).isZero();
        assertThat(StoredLogs.checked(store.connectionString("audit"), AuditSuite.logKey(), 3))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void tellsThatALostStoreCannotBeFilledFromTheTopic() {
        try (var store = EmbeddedStore.start(data.resolve("lost"), 0);
                var service = service(store, "1s")) {
            suite.awaitTopic();
            suite.send(old());
            await().atMost(Duration.ofSeconds(30)).until(() -> service.isActive() && !readable());
        }
        suite.send(old());

        var service =
                started(service(started(EmbeddedStore.start(data.resolve("empty"), 0)), "1s"));

        await().atMost(Duration.ofSeconds(30)).until(() -> broken(service) > 0);
    }

    private static void destroy(SampleDecision decision, AuditClient client) {
        client.awaitDecision(decision);
        client.post("/v1/decisions/" + decision.id() + "/_destroy", Map.of("reason", "Termijn"))
                .expectStatus()
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(client.ask(decision)).containsEntry("recipient", null));
    }

    private static SampleDecision old() {
        return SampleDecision.any()
                .by("justitie", "vastlegging-vier-jaar-bewaren", "2020-03-01")
                .to(CONTENT);
    }

    private boolean readable() {
        return suite.events().stream()
                .anyMatch(it -> new String(it.value(), StandardCharsets.UTF_8).contains(CONTENT));
    }

    private static double broken(ConfigurableApplicationContext service) {
        return service.getBean(MeterRegistry.class).counter("deelwijzer.audit.broken").count();
    }

    private ConfigurableApplicationContext service(EmbeddedStore store, String keepFor) {
        var settings = RunningAudit.settings(suite, store.port(), ISSUER);
        settings.put("deelwijzer.kafka.clearing.keep-for", keepFor);
        settings.put("deelwijzer.kafka.clearing.every", "200ms");
        return RunningAudit.start(settings);
    }

    @CanIgnoreReturnValue
    private <T extends AutoCloseable> T started(T part) {
        running.add(part);
        return part;
    }
}
