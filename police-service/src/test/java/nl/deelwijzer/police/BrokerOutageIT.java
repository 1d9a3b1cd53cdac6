// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static nl.deelwijzer.police.Requests.complete;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.EmbeddedBroker;
import nl.deelwijzer.embedded.FreePorts;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.record.PlanPublication;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The broker goes and comes; the service stays and never gives a decision that is not recorded. */
@SpringBootTest(
        classes = PoliceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class BrokerOutageIT {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();
    @TempDir static Path data = Path.of("");

    private static final String TOPIC = "outage-decisions";
    private static final int BROKER_PORT = FreePorts.lasting();
    private static final String BROKER = "localhost:" + BROKER_PORT;

    /** What clients are promised; the client itself stops waiting then. */
    private static final Duration PROMISE = Duration.ofSeconds(5);

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        ServiceSettings.register(registry, TOPIC);
        registry.add("spring.kafka.bootstrap-servers", () -> BROKER);
    }

    @Test
    void givesNoDecisionWithoutItsBrokerAndRecoversByItself(CapturedOutput output) {
        var requests = Requests.to(port, ISSUER.tokenFor("police-demo"), PROMISE);
        Requests.warmUp(port, ISSUER.tokenFor("police-demo"));
        var traceId = refuses(requests);
        assertThat(output).containsPattern("a decision was not recorded: .* traceId=" + traceId);

        String before;
        try (var _ = EmbeddedBroker.start(data, BROKER_PORT)) {
            before = recovers(requests);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(BrokerOutageIT::plansArePublished);
        }
        var _ = refuses(requests);
        var _ = refuses(requests);
        try (var _ = EmbeddedBroker.start(data, BROKER_PORT)) {
            var after = recovers(requests);

            var recorded = new RecordedDecisions(BROKER, TOPIC);
            assertThat(recorded.withId(before)).hasSize(1);
            assertThat(recorded.withId(after)).hasSize(1);
        }
        assertThat(output).doesNotContain(Requests.CASE);
    }

    /** The trace id of the refusal. */
    private static String refuses(Requests requests) {
        var answer = requests.post("/v1/evaluate", complete());
        var problem =
                requests.problem(answer.expectHeader().exists("Retry-After"), 503, "not-recorded");
        assertThat(problem).doesNotContainKeys("outcome", "id");
        return String.valueOf(problem.get("traceId"));
    }

    private static String recovers(Requests requests) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(
                        () -> String.valueOf(requests.evaluated(complete(), Map.of()).get("id")),
                        id -> id.length() == 36);
    }

    private static void plansArePublished() {
        assertThat(new RecordedDecisions(BROKER, TOPIC + ".plans").messages())
                .hasSizeGreaterThan(5)
                .allSatisfy(message -> assertThat(PlanPublication.read(message)).isPresent());
    }
}
