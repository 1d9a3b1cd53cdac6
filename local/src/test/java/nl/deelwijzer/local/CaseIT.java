// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One case before five domains, of which one is killed or hangs. */
class CaseIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    /**
     * What a client may wait, and two seconds more on a machine that has much else to do; less than
     * the gateway waits for a domain that is asked alone.
     */
    private static final Duration BOUND = Duration.ofSeconds(7);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The shortest walks that decide. */
    private static final Map<String, Map<String, String>> ANSWERS =
            Map.of(
                    "justice",
                    Map.of("in-strafdossier-of-om-systeem", "nee", "valt-onder-wpg", "ja"),
                    "municipality",
                    Map.of("functie", "zorg-of-hulp"),
                    "care",
                    Map.of("soort-beroepsgeheim", "geen-zorg-of-hulp"),
                    "education",
                    Map.of("rol", "niet-in-onderwijs"));

    private static final Map<String, String> PLANS =
            Map.of(
                    "justice", "justitie",
                    "municipality", "gemeente",
                    "care", "zorg",
                    "education", "onderwijs");

    private final Caller caller = SUITE.caller();
    private boolean killed;

    @AfterEach
    void mend() throws Exception {
        signal("CONT");
        if (killed) {
            SUITE.suite().restart(Part.EDUCATION);
        }
    }

    @Test
    void fourDomainsDecideInTimeWhenTheFifthIsKilledAndTheAuditShowsTheCase() throws Exception {
        assertThat(told(evaluated()))
                .contains("education DECIDED")
                .doesNotContain("education UNAVAILABLE");
        SUITE.suite().kill(Part.EDUCATION);
        killed = true;

        JsonNode answer = evaluated();

        fourDecidedAndEducationIsUnavailable(answer);
        String caseId = answer.get("caseId").asString();
        Awaitility.await("the case in the audit")
                .atMost(PATIENCE)
                .until(() -> theCase(caseId).path("provisions").size() == 4);
        assertThat(theCase(caseId).path("broughtBy").asString()).isEqualTo("police");
    }

    @Test
    void fourDomainsDecideInTimeWhenTheFifthHangs() throws Exception {
        assertThat(told(evaluated())).contains("education DECIDED");
        signal("STOP");

        fourDecidedAndEducationIsUnavailable(evaluated());
    }

    private static void fourDecidedAndEducationIsUnavailable(JsonNode answer) {
        assertThat(told(answer))
                .containsExactly(
                        "police DECIDED",
                        "justice DECIDED",
                        "municipality DECIDED",
                        "care DECIDED",
                        "education UNAVAILABLE");
    }

    private JsonNode evaluated() throws IOException, InterruptedException {
        var request =
                caller.request("/cases/v1/evaluate", "case-team-demo")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body().toString()));
        long before = System.nanoTime();
        HttpResponse<String> answer = caller.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(BOUND);
        return Caller.JSON.readTree(answer.body());
    }

    private static ObjectNode body() throws IOException {
        String reference = "E2E-" + UUID.randomUUID();
        ObjectNode body =
                Caller.JSON
                        .createObjectNode()
                        .put("caseReference", reference)
                        .put("broughtBy", "police");
        ObjectNode police = Caller.question(reference).put("domain", "police");
        police.remove("caseReference");
        body.putArray("requests").add(police);
        for (String domain : List.of("justice", "municipality", "care", "education")) {
            body.withArray("requests").add(request(domain));
        }
        return body;
    }

    private static ObjectNode request(String domain) {
        ObjectNode request =
                Caller.JSON
                        .createObjectNode()
                        .put("domain", domain)
                        .put("plan", PLANS.get(domain))
                        .put("recipient", "Wijkteam 3");
        ObjectNode answers = request.putObject("answers");
        ANSWERS.getOrDefault(domain, Map.of())
                .forEach((question, answer) -> answers.putObject(question).put("value", answer));
        return request;
    }

    private JsonNode theCase(String caseId) throws IOException, InterruptedException {
        return Caller.JSON.readTree(
                caller.send(caller.request("/audit/v1/cases/" + caseId, "auditor-demo")).body());
    }

    private static List<String> told(JsonNode answer) {
        return answer.path("results")
                .valueStream()
                .map(it -> it.path("domain").asString() + " " + it.path("status").asString())
                .toList();
    }

    /** A stopped process keeps its connections open and says nothing. */
    private static void signal(String name) throws IOException, InterruptedException {
        long pid = SUITE.suite().pid(Part.EDUCATION);
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
        boolean _ = kill.waitFor(5, TimeUnit.SECONDS);
    }
}
