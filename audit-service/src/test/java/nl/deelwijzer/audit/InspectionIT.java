// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.audit.store.Tampering;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The check of a log belongs to the log, not to the instance that made it. */
class InspectionIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    @Test
    void isKnownToEveryInstanceAlsoLater() {
        try (var suite = new AuditSuite(BROKER.bootstrapServers())) {
            suite.send(SampleDecision.any());
            var made = madeByOne(suite);

            assertThat(made).containsEntry("status", "DAMAGED").containsEntry("damageCount", 1);
            try (var other = RunningAudit.start(settings(suite))) {
                var client = RunningAudit.client(other, ISSUER);
                assertThat(client.object(path(made))).isEqualTo(made);
            }
        }
    }

    /** Of a log in which somebody changed a record. */
    private static Map<String, Object> madeByOne(AuditSuite suite) {
        try (var one = RunningAudit.start(settings(suite))) {
            var client = RunningAudit.client(one, ISSUER);
            var number = client.awaitLogOf(1);
            client.get("/v1/logs/" + number + "/_fsck").expectStatus().isNotFound();
            try (var somebody = new Tampering(STORE.connectionString(), STORE.database(), number)) {
                somebody.record(0, it -> it.put("recordedAt", "changed"));
                client.post("/v1/logs/" + number + "/_fsck", "").expectStatus().isAccepted();
                var damaged =
                        one.getBean(MeterRegistry.class).counter("deelwijzer.audit.log.damaged");
                await().atMost(Duration.ofSeconds(30)).until(() -> damaged.count() == 1);
            }
            return client.object("/v1/logs/" + number + "/_fsck");
        }
    }

    private static String path(Map<String, Object> report) {
        return "/v1/logs/" + report.get("log") + "/_fsck";
    }

    private static Map<String, String> settings(AuditSuite suite) {
        var settings = new HashMap<>(RunningAudit.settings(suite, 0, ISSUER));
        settings.put("spring.mongodb.uri", STORE.connectionString());
        settings.put("spring.mongodb.database", STORE.database());
        return settings;
    }
}
