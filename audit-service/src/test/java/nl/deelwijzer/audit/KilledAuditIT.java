// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** The process of the audit service, ended by {@code kill -9} again and again as it takes in. */
class KilledAuditIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final int KILLS = 20;
    private static final int DECISIONS = 5_000;
    private static final int PARTITIONS = 3;
    private static final int LONGEST_LIFE_AT_WORK_MILLIS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir private Path folder = Path.of("");

    private final Random random = new Random();

    @Test
    void everyDecisionIsInTheLogOnceHoweverOftenItIsKilled() {
        try (var store = EmbeddedStore.start(folder.resolve("store"), 0);
                var suite = new AuditSuite(BROKER.bootstrapServers());
                var logs = StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey())) {
            var audit = process(suite, store);
            audit.prepareClasses();
            var all = decisions();
            int sent = 0;
            int pending = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                int until = DECISIONS * kill / (KILLS + 1);
                var some = all.subList(sent, until);
                var sender = Thread.ofVirtual().start(() -> some.forEach(suite::send));
                killAtWork(audit.start(), logs);
                sent = until;
                pending += logs.stored() > logs.committed(PARTITIONS) ? 1 : 0;
                await().atMost(PATIENCE).until(() -> !sender.isAlive());
            }
            System.out.printf(
                    "[kill -9 audit] %d of %d between storing and checkpoint%n", pending, KILLS);
            var last = audit.start();
            try {
                all.subList(sent, DECISIONS).forEach(suite::send);
                await().atMost(PATIENCE).until(() -> logs.committed(PARTITIONS) >= DECISIONS);
            } finally {
                last.destroyForcibly();
            }

            assertThat(logs.proven(PARTITIONS))
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(SampleDecision::decisionId).toList());
            assertThat(logs.stored()).isEqualTo(DECISIONS);
        }
    }

    private AuditProcess process(AuditSuite suite, EmbeddedStore store) {
        var settings = RunningAudit.settings(suite, store.port(), ISSUER);
        settings.put("spring.kafka.consumer.max-poll-records", "25");
        // The next process takes over at once, and not when the session of the killed one ends.
        settings.put("spring.kafka.consumer.properties.group.instance.id", "audit-1");
        return new AuditProcess(folder, settings);
    }

    private void killAtWork(Process process, StoredLogs logs) {
        try {
            long before = logs.committed(PARTITIONS);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> logs.committed(PARTITIONS) > before);
            long life = random.nextLong(LONGEST_LIFE_AT_WORK_MILLIS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(life));
        } finally {
            await().until(() -> process.destroyForcibly().waitFor(1, TimeUnit.SECONDS));
        }
    }

    private static List<SampleDecision> decisions() {
        return IntStream.range(0, DECISIONS)
                .mapToObj(i -> SampleDecision.any().inCase("case-" + i % 50).later(i))
                .toList();
    }
}
