// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.store.StoredLogs;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The audit service and the program of a partner that watches it, as processes of two owners. */
class WitnessedIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path folder = Path.of("");

    private final List<AutoCloseable> running = new ArrayList<>();
    private final int witnessPort = WitnessProcess.anyPort();

    @AfterEach
    void stop() throws Exception {
        for (var part : running.reversed()) {
            part.close();
        }
    }

    @Test
    void aHistoryRewrittenWithDatabaseAndLogKeyGetsNoCosignature() throws Exception {
        var store = started(EmbeddedStore.start(folder.resolve("store"), 0));
        var logs = started(StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey()));
        var before = witness();
        var honest = started(new AuditSuite(BROKER.bootstrapServers()));
        var service = service(honest, store.port());
        int log = sent(honest, logs, 5);
        var promised = awaitCosigned(logs, log, 5);
        service.close();
        before.close();

        logs.wipe();
        var witness = started(witness());
        var rewritten = started(new AuditSuite(BROKER.bootstrapServers()));
        started(service(rewritten, store.port()));
        int same = sent(rewritten, logs, 8);

        assertThat(same).isEqualTo(log);
        await().atMost(PATIENCE).until(() -> witness.get("/health") == 503);
        try (var evidence = Files.list(folder.resolve("witness/evidence"))) {
            assertThat(evidence).anyMatch(file -> file.toString().endsWith(".request"));
        }
        // The witness answers its health before the service hears that it has refused.
        await().atMost(PATIENCE).until(() -> logs.published(log).isPresent());
        var forged = logs.published(log).orElseThrow();
        assertThat(policy(log, 0).open(forged).accepted()).isTrue();
        assertThat(policy(log, 1).open(forged)).isEqualTo(new Checked.Refused<>(Reason.NO_QUORUM));
        assertThat(opened(log, witness.read("/" + hash(LogKey.origin(log)) + "/checkpoint")))
                .isEqualTo(promised);
    }

    @Test
    void theLogGoesOnWithoutItsWitnessAndIsCosignedWhenThatIsBack() {
        var store = started(EmbeddedStore.start(folder.resolve("store"), 0));
        var logs = started(StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey()));
        var suite = started(new AuditSuite(BROKER.bootstrapServers()));
        var service = started(service(suite, store.port()));

        int log = sent(suite, logs, 3);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(policy(log, 0).open(logs.published(log).orElseThrow()))
                                .isInstanceOf(Checked.Accepted.class));
        started(witness());

        var cosigned = awaitCosigned(logs, log, 3);
        assertThat(opened(log, shown(service, "/v1/logs/" + log + "/checkpoint")))
                .isEqualTo(cosigned);
    }

    @Test
    void whatWasCosignedStaysSoWhileTheWitnessIsAway() throws Exception {
        var store = started(EmbeddedStore.start(folder.resolve("store"), 0));
        var logs = started(StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey()));
        var suite = started(new AuditSuite(BROKER.bootstrapServers()));
        var service = started(service(suite, store.port()));
        var witness = witness();
        var decision = SampleDecision.any();
        suite.send(decision);
        int log = sent(suite, logs, 2, 3);
        var promised = awaitCosigned(logs, log, 3);

        witness.close();
        int same = sent(suite, logs, 6, 9);

        assertThat(same).isEqualTo(log);
        await().atMost(PATIENCE).until(() -> size(log, logs.published(log).orElseThrow()) >= 9);
        assertThat(policy(log, 1).open(logs.published(log).orElseThrow()))
                .isEqualTo(new Checked.Refused<>(Reason.NO_QUORUM));
        var receipt = shown(service, "/v1/decisions/" + decision.id() + "/receipt");
        var checked = checked(log, Files.write(folder.resolve("receipt.json"), receipt));
        assertThat(checked.exitCode()).as(checked.said()).isZero();
        assertThat(checked.said()).contains(promised.checkpoint().root().base64());
    }

    private static VerifierRun checked(int log, Path receipt) {
        return VerifierRun.of(
                "receipt",
                receipt,
                "--key",
                AuditSuite.logKey().verifier(log),
                "--witness",
                WitnessProcess.key(),
                "--need",
                1);
    }

    @Test
    void everyPartnerCanFollowTheLogsOnTheTopic() {
        var store = started(EmbeddedStore.start(folder.resolve("store"), 0));
        var suite = started(new AuditSuite(BROKER.bootstrapServers()));

        var logs = started(StoredLogs.of(store.connectionString("audit"), AuditSuite.logKey()));
        started(service(suite, store.port()));

        int log = sent(suite, logs, 4);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(suite.checkpoints())
                                .filteredOn(it -> LogKey.origin(log).equals(text(it.key())))
                                .last()
                                .satisfies(it -> assertThat(size(log, it.value())).isEqualTo(4)));
    }

    private static long size(int log, byte[] note) {
        return policy(log, 0).open(note) instanceof Checked.Accepted<OpenedCheckpoint>(var opened)
                ? opened.checkpoint().size()
                : -1;
    }

    /**
     * Sends decisions of one case, and gives the log that they are in. Asks the store and not the
     * service, which would log that somebody looked.
     */
    private static int sent(AuditSuite suite, StoredLogs logs, int decisions) {
        return sent(suite, logs, decisions, decisions);
    }

    private static int sent(AuditSuite suite, StoredLogs logs, int decisions, long total) {
        IntStream.range(0, decisions).forEach(i -> suite.send(SampleDecision.any()));
        await().atMost(PATIENCE).until(() -> logs.sizes(3).contains(total));
        return logs.sizes(3).indexOf(total);
    }

    private static OpenedCheckpoint awaitCosigned(StoredLogs logs, int log, long size) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        opened(log, logs.published(log).orElseThrow()).checkpoint().size() == size);
        return opened(log, logs.published(log).orElseThrow());
    }

    private static byte[] shown(ConfigurableApplicationContext service, String path) {
        var answer = RunningAudit.client(service, ISSUER).get(path).expectStatus().isOk();
        return Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody());
    }

    private static OpenedCheckpoint opened(int log, byte[] note) {
        if (policy(log, 1).open(note) instanceof Checked.Accepted<OpenedCheckpoint>(var opened)) {
            return opened;
        }
        throw new AssertionError("not cosigned:\n" + text(note));
    }

    private static LogPolicy policy(int log, int quorum) {
        return new LogPolicy(
                LogKey.origin(log),
                List.of(AuditSuite.logKey().verifier(log)),
                List.of(WitnessProcess.key()),
                quorum);
    }

    private WitnessProcess witness() {
        return WitnessProcess.start(folder.resolve("witness"), witnessPort, AuditSuite.logKey());
    }

    private ConfigurableApplicationContext service(AuditSuite suite, int storePort) {
        var settings = RunningAudit.settings(suite, storePort, ISSUER);
        settings.put("deelwijzer.witnesses", WitnessProcess.setting(witnessPort));
        return RunningAudit.start(settings);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hash(String origin) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(origin.getBytes(StandardCharsets.UTF_8)));
    }

    @CanIgnoreReturnValue
    private <T extends AutoCloseable> T started(T part) {
        running.add(part);
        return part;
    }
}
