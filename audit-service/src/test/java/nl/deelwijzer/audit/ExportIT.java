// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.record.DecisionJson;
import nl.deelwijzer.record.DecisionReading;
import nl.deelwijzer.record.DecisionRecord;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Decisions that leave in bulk, and what is counted of them, on a real store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final SampleDecision ODD = SampleDecision.other().to(FORMULA);
    private static final DecisionRecord OTHER = ODD.record();
    private static final List<SampleDecision> MANY =
            IntStream.range(0, 230)
                    .mapToObj(i -> SampleDecision.any().inCase("many").later(i / 3))
                    .toList();

    @LocalServerPort private int port;
    private AuditClient client = new AuditClient(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        STORE.register(registry);
        ISSUER.register(registry);
        SUITE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @BeforeAll
    static void send() {
        SUITE.send(OTHER);
        MANY.forEach(SUITE::send);
    }

    @AfterAll
    static void close() {
        SUITE.close();
    }

    @BeforeEach
    void arrive() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(
                        client::everything,
                        all ->
                                all.size() == MANY.size() + 1
                                        && all.stream().allMatch(ExportIT::isInALog));
    }

    @Test
    void givesAllThatASearchFindsInItsOrder() {
        var lines = ndjson(Map.of("caseReference", "many"));

        assertThat(lines)
                .extracting(line -> line.get("id").asString())
                .containsExactlyElementsOf(
                        client.everything().stream()
                                .filter(it -> "many".equals(it.get("caseReference")))
                                .map(it -> String.valueOf(it.get("id")))
                                .toList());
        assertThat(lines).hasSize(230);
    }

    @Test
    void givesInEachLineWhatItsEntryInTheLogIsMadeOf() {
        var line = ndjson(Map.of("domain", "care")).getFirst();

        var record = JSON.writeValueAsBytes(line.get("record"));
        assertThat(DecisionJson.read(record))
                .isInstanceOfSatisfying(
                        DecisionReading.Read.class,
                        it ->
                                assertThat(it.decision().commitmentForm())
                                        .isEqualTo(OTHER.commitmentForm()));
        assertThat(line.get("log").get("index").isIntegralNumber()).isTrue();
        assertThat(line.toString()).doesNotContain("hmac-sha256:");
    }

    @Test
    void givesRowsThatNoSpreadsheetExecutes() {
        var csv = export(Map.of("domain", "care"), "text/csv");

        assertThat(csv).startsWith("\"id\",\"recordedAt\",\"domain\",");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains(
                        "\"'=HYPERLINK(\"\"x\"\")\"", "\"noodzakelijk=ja\"", OTHER.id().toString());
    }

    @Test
    void refusesPagingAndOtherForms() {
        client.post("/v1/decisions/_export", Map.of("limit", 5)).expectStatus().isBadRequest();
        client.postFor("/v1/decisions/_export", Map.of(), "text/html")
                .expectStatus()
                .isEqualTo(406);
        client.withToken("")
                .post("/v1/decisions/_export", Map.of())
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void countsInTheStore() {
        var report =
                client.post(
                                "/v1/statistics",
                                Map.of(
                                        "from", "2026-11-22T23:00:00Z",
                                        "until", "2026-11-24T23:00:00Z",
                                        "bucket", "day"))
                        .expectStatus()
                        .isOk()
                        .expectBody();

        report.jsonPath("$.all.total").isEqualTo(231);
        report.jsonPath("$.all.domains[0].value").isEqualTo("police");
        report.jsonPath("$.all.domains[0].count").isEqualTo(230);
        report.jsonPath("$.all.results[1].value").isEqualTo("PROHIBITED");
        report.jsonPath("$.all.outcomes[0].outcome").isEqualTo("delen");
        report.jsonPath("$.all.conditions[1].value").isEqualTo("overleggen");
        report.jsonPath("$.periods[0].startDate").isEqualTo("2026-11-23");
        report.jsonPath("$.periods[0].counts.total").isEqualTo(231);
        report.jsonPath("$.periods[1].counts.total").isEqualTo(0);
        report.jsonPath("$.questions").isEmpty();
    }

    @Test
    void countsTheAnswersToTheQuestionsOfAPlan() {
        var report =
                client.post(
                                "/v1/statistics",
                                Map.of(
                                        "from", "2026-11-01T00:00:00Z",
                                        "until", "2026-12-01T00:00:00Z",
                                        "bucket", "month",
                                        "domain", "police",
                                        "plan", "politie"))
                        .expectStatus()
                        .isOk()
                        .expectBody();

        report.jsonPath("$.questions[0].question").isEqualTo("noodzakelijk");
        report.jsonPath("$.questions[0].asked").isEqualTo(230);
        report.jsonPath("$.questions[0].answers[0].answer").isEqualTo("ja");
        report.jsonPath("$.questions[0].answers[0].share").isEqualTo(1.0);
    }

    @Test
    void namesAllThatIsWrongWithAQuestionForStatistics() {
        client.post("/v1/statistics", Map.of("from", "x", "bucket", "year", "subject", "y"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].location")
                .value((List<String> places) ->
                        assertThat(places)
                                .containsExactlyInAnyOrder(
                                        "/from", "/until", "/bucket", "/subject"));
    }

    private static boolean isInALog(Map<String, Object> decision) {
        return AuditClient.log(decision).get("index") != null;
    }

    private List<JsonNode> ndjson(Map<String, ?> filter) {
        return export(filter, "application/x-ndjson").lines().map(JSON::readTree).toList();
    }

    private String export(Map<String, ?> filter, String form) {
        var answer =
                client.postFor("/v1/decisions/_export", filter, form)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith(form)
                        .expectBody(String.class)
                        .returnResult();
        return String.valueOf(answer.getResponseBody());
    }
}
