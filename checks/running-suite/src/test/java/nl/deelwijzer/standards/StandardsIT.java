// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Map;

/** Rules that are about one thing, not about every operation. */
class StandardsIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private final Calls gateway = SUITE.gateway();

    @Test
    void everybodyMayReadEachDocumentFromAnyOrigin() {
        for (var domain : RunningSuite.DOCUMENTS) {
            var answer =
                    Calls.send(
                            gateway.to("/" + domain + "/v1/openapi.json")
                                    .header("Origin", "https://elders.example"));

            assertThat(answer.statusCode()).as(domain).isEqualTo(200);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            assertThat(Calls.JSON.readTree(answer.body()).at("/servers/0/url").asString())
                    .isEqualTo("/" + domain + "/v1");
        }
    }

    @Test
    void aPageOfAnotherOriginMayCallNothingElse() {
        for (var operation : Operation.all(SUITE)) {
            var answer =
                    Calls.send(
                            gateway.to(operation.address())
                                    .header("Origin", "https://elders.example")
                                    .header("Access-Control-Request-Method", operation.method())
                                    .method("OPTIONS", BodyPublishers.noBody()));

            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as("%s", operation)
                    .isEmpty();
            assertThat(answer.statusCode()).as("%s", operation).isEqualTo(403);
        }
    }

    @Test
    void takesAMomentInAnyOffset() {
        var answer =
                Calls.send(
                        Calls.post(
                                gateway.to("/audit/v1/decisions/_search", "auditor-demo"),
                                Map.of(
                                        "from", "2026-01-01T00:00:00+02:00",
                                        "until", "2026-01-02T00:00:00Z")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void readingAndPreviewRecordNothing() {
        var before = recorded();
        for (var operation : Operation.all(SUITE)) {
            if (operation.method().equals("GET") && !operation.isStream()) {
                var _ = Calls.send(operation.allowed(gateway, operation.address()));
            } else if (operation.path().equals("/preview")) {
                for (var body : operation.bodies()) {
                    var _ =
                            Calls.send(
                                    Calls.post(
                                            operation.allowed(gateway, operation.address()), body));
                }
            }
        }

        assertThat(recorded()).isEqualTo(before);
    }

    /** Events that any service sent, of decisions and of nothing else. */
    private static double recorded() {
        return RunningSuite.DOCUMENTS.stream()
                .filter(domain -> !domain.equals("cases") && !domain.equals("audit"))
                .mapToDouble(StandardsIT::recorded)
                .sum();
    }

    private static double recorded(String domain) {
        return Calls.send(SUITE.service(domain).to("/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith("deelwijzer_decisions_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 2)))
                .sum();
    }

    @Test
    void theChangelogNamesTheVersionOfTheApi() throws IOException {
        var changelog = Files.readString(RunningSuite.ROOT.resolve("CHANGELOG.md"));

        for (var domain : RunningSuite.DOCUMENTS) {
            var version = gateway.read("/" + domain + "/v1/openapi.json").at("/info/version");
            assertThat(changelog).contains("API " + version.asString());
        }
    }
}
