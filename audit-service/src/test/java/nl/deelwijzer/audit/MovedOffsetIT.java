// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.audit.store.Tampering;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Somebody with the database lets a log go on after decisions that it never took in. */
class MovedOffsetIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path folder = Path.of("");

    private final List<AutoCloseable> running = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
    }

    @Test
    void decisionsThatAMovedOffsetLeavesOutAreNotForgotten() {
        var store = started(EmbeddedStore.start(folder.resolve("store"), 0));
        var logs = started(StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey()));
        var suite = started(new AuditSuite(BROKER.bootstrapServers()));
        var before = service(suite, store.port());
        send(suite, 8);
        await().atMost(PATIENCE).until(() -> logs.sizes(3).contains(8L));
        int log = logs.sizes(3).indexOf(8L);
        before.close();
        send(suite, 3);

        try (var somebody = new Tampering(store.connectionString("audit"), "audit", log)) {
            somebody.committed(it -> it.put("nextOffset", it.getLong("nextOffset") + 3));
            var service = started(service(suite, store.port()));
            send(suite, 1);

            await().atMost(PATIENCE).until(() -> damages(service) > 0);
            assertThat(logs.sizes(3).get(log)).isEqualTo(8);
            assertThat(fsck(service, log).toString()).contains("next-offset-mismatch");
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(logs.sizes(3).get(log)).isGreaterThanOrEqualTo(12));
        assertThat(logs.stored()).isEqualTo(12);
    }

    private static Map<String, Object> fsck(ConfigurableApplicationContext service, int log) {
        var client = RunningAudit.client(service, ISSUER);
        var path = "/v1/logs/" + log + "/_fsck";
        client.post(path, "").expectStatus().isAccepted();
        return await().atMost(PATIENCE)
                .until(
                        () -> client.object(path),
                        report -> !"RUNNING".equals(report.get("status")));
    }

    private static double damages(ConfigurableApplicationContext service) {
        return service.getBean(io.micrometer.core.instrument.MeterRegistry.class)
                .counter("deelwijzer.audit.log.damaged")
                .count();
    }

    /** Of one case, so that all are in one log. */
    private static void send(AuditSuite suite, int decisions) {
        IntStream.range(0, decisions).forEach(_ -> suite.send(SampleDecision.any()));
    }

    private static ConfigurableApplicationContext service(AuditSuite suite, int storePort) {
        return RunningAudit.start(RunningAudit.settings(suite, storePort, ISSUER));
    }

    @CanIgnoreReturnValue
    private <T extends AutoCloseable> T started(T part) {
        running.add(part);
        return part;
    }
}
