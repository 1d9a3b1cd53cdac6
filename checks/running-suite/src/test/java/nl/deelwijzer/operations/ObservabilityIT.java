// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.operations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

class ObservabilityIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TRACE_ID =
            HexFormat.of().formatHex(bytes(UUID.randomUUID())).toLowerCase(java.util.Locale.ROOT);

    private static String decision = "";

    @BeforeAll
    static void decide() throws IOException {
        var gateway = SUITE.gateway();
        var body =
                Calls.JSON.readTree(
                        Files.readString(
                                RunningSuite.ROOT.resolve("docs/examples/politie-college.json")));
        var answer =
                Calls.send(
                        Calls.post(gateway.to("/police/v1/evaluate", "police-demo"), body)
                                .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        decision = Calls.JSON.readTree(answer.body()).get("id").asString();
    }

    @Test
    void theRecordHasTheTraceOfTheClientsCall() {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(recordedTrace()).isEqualTo(TRACE_ID));
    }

    private static String recordedTrace() {
        var request = SUITE.gateway().to("/audit/v1/decisions/" + decision, "auditor-demo");
        return Calls.JSON.readTree(Calls.send(request).body()).path("traceId").asString("");
    }

    @Test
    void theTraceGoesFromTheGatewayOverTheServiceToTheAuditLog() {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(SUITE.spans().servicesOf(TRACE_ID))
                                .contains("gateway", "police-service", "audit-service"));
    }

    @Test
    void theDashboardAndTheAlertsAskForMetricsThatAreThere() throws IOException {
        var expressions = Stream.concat(Expressions.dashboard().stream(), alerts());
        var asked = Expressions.metrics(expressions);

        assertThat(asked).hasSizeGreaterThan(8);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Metrics.names(SUITE)).containsAll(asked));
    }

    @Test
    void theDashboardAndTheAlertsAskForLabelsThatAreThere() throws IOException {
        var expressions = Stream.concat(Expressions.dashboard().stream(), alerts());
        var asked = Expressions.labels(expressions);

        assertThat(asked).isNotEmpty();
        assertThat(Metrics.labels(SUITE)).containsAll(asked);
    }

    private static Stream<String> alerts() throws IOException {
        return Expressions.alerts().stream();
    }

    @Test
    void everyAlertIsExplained() throws IOException {
        var page = Files.readString(RunningSuite.ROOT.resolve("docs/operations.md"));

        assertThat(Expressions.alertNames())
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(page).contains("\n### " + alert + "\n"));
        assertThat(page.lines().filter(line -> line.matches("### [A-Z][A-Za-z]+")))
                .hasSameSizeAs(Expressions.alertNames());
    }

    @Test
    void nobodyReadsMetricsThroughTheGatewaysRoutes() {
        for (var domain : RunningSuite.DOCUMENTS) {
            var address = "/" + domain + "/actuator/prometheus";

            assertThat(Calls.send(SUITE.gateway().to(address)).statusCode()).isEqualTo(404);
        }
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
