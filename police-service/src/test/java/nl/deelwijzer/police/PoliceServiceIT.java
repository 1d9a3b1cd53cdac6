// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static nl.deelwijzer.police.Requests.answers;
import static nl.deelwijzer.police.Requests.codes;
import static nl.deelwijzer.police.Requests.complete;
import static nl.deelwijzer.police.Requests.with;
import static nl.deelwijzer.police.Requests.without;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.record.PlanPublication;
import nl.deelwijzer.web.processing.ProcessingLines;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

@SpringBootTest(
        classes = PoliceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PoliceServiceIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final String TOPIC = "police-decisions";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String BSN = "999990019";

    @LocalServerPort private int port;
    private Requests requests = Requests.to(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        BROKER.register(registry);
        ISSUER.register(registry);
        ServiceSettings.register(registry, TOPIC);
        // The first decision of all is asked while topics are made and classes are read.
        registry.add("deelwijzer.kafka.within", () -> "4900ms");
        registry.add("deelwijzer.security.token-uri", () -> "https://issuer.example/token");
    }

    @BeforeEach
    void connect() {
        requests = Requests.to(port, ISSUER.tokenFor("police-demo"));
    }

    @Test
    void givesADecisionThatIsAlreadyRecorded() {
        var subject = Map.of("scheme", "bsn", "value", "9999.90.019");
        var body = with(complete(), "subject", subject);

        var answer =
                requests.post(
                        "/v1/evaluate",
                        body,
                        Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));

        var location =
                answer.expectHeader().valueMatches("Location", "/audit/v1/decisions/[0-9a-f-]{36}");
        var decision = Requests.json(location, 201);
        assertThat(decision)
                .containsEntry("status", "DECIDED")
                .containsEntry("domain", "police")
                .containsKey("decidedAt");
        assertThat(recorded().withId(decision.get("id")))
                .singleElement()
                .satisfies(record -> assertThat(record.trace().traceId()).isEqualTo(TRACE))
                .satisfies(
                        record -> assertThat(record.outcome().result().name()).isEqualTo("REFER"))
                .satisfies(record -> assertThat(record.subject()).isNotNull());
        assertThat(recorded().messages())
                .extracting(RecordedDecisions::text)
                .noneMatch(text -> text.contains(BSN));
    }

    @Test
    void writesTheLineOfAProcessingWithoutAnybodyInIt() {
        var logger = (Logger) LoggerFactory.getLogger(ProcessingLines.LOGGER);
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        logger.addAppender(lines);
        var traceId = "8af7651916cd43dd8448eb211c80319c";
        var trace = Map.of("traceparent", "00-" + traceId + "-00f067aa0ba902b7-00");

        var _ = requests.evaluated(complete(), trace);

        // The line is written when the answer is on its way.
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(lines.list)
                                .map(line -> line.getKeyValuePairs().toString())
                                .filteredOn(line -> line.contains(traceId))
                                .singleElement(STRING)
                                .contains(
                                        "00f067aa0ba902b7", "dpl.core.processing_activity_id", "Ok")
                                .doesNotContain("police-demo", "ZVH"));
        logger.detachAppender(lines);
    }

    @Test
    void recordsARepeatedRequestUnderOneId() {
        var key = Map.of("Idempotency-Key", "k-1");

        var first = requests.evaluated(complete(), key);
        var again = requests.evaluated(complete(), key);
        var other = requests.evaluated(with(complete(), "recipient", "Een ander"), key);
        var without = requests.evaluated(complete(), Map.of());

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(List.of(other.get("id"), without.get("id")))
                .doesNotContain(first.get("id"))
                .doesNotHaveDuplicates();
        var same = recorded().withId(first.get("id"));
        assertThat(same).hasSize(2);
        assertThat(same.getFirst().sameContentAs(same.getLast())).isTrue();
    }

    @Test
    void recordsTheCaseThatTheGatewayNames() {
        var caseId = "0b0c9a52-6a0e-8d3c-9f10-5a4b3c2d1e0f";
        var headers = Map.of("Deelwijzer-Case-Id", caseId, "Deelwijzer-Brought-By", "care");

        var decision = requests.evaluated(complete(), headers);

        assertThat(recorded().withId(decision.get("id")))
                .singleElement()
                .satisfies(record -> assertThat(record.caseId()).isEqualTo(caseId))
                .satisfies(record -> assertThat(record.broughtBy()).hasToString("care"));
    }

    @Test
    void takesTheCaseFromNoBodyAndNoOddHeader() {
        var inBody = requests.post("/v1/evaluate", with(complete(), "caseId", "c-1"));
        assertThat(codes(requests.problem(inBody, 400, "invalid-request")))
                .containsExactly("/caseId unknown-field");
        var odd = Map.of("Deelwijzer-Case-Id", "x", "Deelwijzer-Brought-By", "De Zorg");
        var inHeaders = requests.post("/v1/evaluate", complete(), odd);
        assertThat(codes(requests.problem(inHeaders, 400, "invalid-request")))
                .containsExactly(
                        "Deelwijzer-Case-Id invalid-case", "Deelwijzer-Brought-By invalid-case");
    }

    @Test
    void recordsNothingForAPreview() {
        var before = recorded().messages().size();

        var preview = Requests.json(requests.post("/v1/preview", complete()), 200);

        assertThat(preview)
                .containsEntry("status", "DECIDED")
                .doesNotContainKeys("id", "decidedAt");
        assertThat(recorded().messages()).hasSize(before);
    }

    @Test
    void asksForTheNextAnswer() {
        var body = Map.of("plan", "politie", "answers", answers("werkgever", "politie"));

        var preview = Requests.json(requests.post("/v1/preview", body), 200);
        var problem =
                requests.problem(
                        requests.post(
                                "/v1/evaluate",
                                with(complete(), "answers", answers("werkgever", "politie"))),
                        400,
                        "incomplete");

        assertThat(preview).containsEntry("status", "INCOMPLETE");
        assertThat(preview.get("nextQuestion")).asString().contains("id=bevoegd");
        assertThat(problem.get("nextQuestion")).isEqualTo(preview.get("nextQuestion"));
        assertThat(codes(problem)).containsExactly("/answers/bevoegd missing-answer");
    }

    @Test
    void reportsAllFaultsOfTheAnswersAtOnce() {
        var faulty =
                answers(
                        "werkgever",
                        "bakker",
                        "bestaat-niet",
                        "ja",
                        "soort-gegevens",
                        List.of("artikel-99"),
                        "bevoegd",
                        "ja");

        var problem =
                requests.problem(
                        requests.post("/v1/evaluate", with(complete(), "answers", faulty)),
                        400,
                        "unknown-question");

        assertThat(codes(problem))
                .containsExactly(
                        "/answers/werkgever/value invalid-answer",
                        "/answers/bestaat-niet unknown-question",
                        "/answers/soort-gegevens/value invalid-answer");
    }

    @Test
    void reportsAllFaultsOfTheRequestAtOnce() {
        var body =
                with(
                        with(
                                with(without(complete(), "recipient"), "caseReference", BSN),
                                "asOf",
                                "2026-02-30"),
                        "extra",
                        1);

        var problem = requests.problem(requests.post("/v1/evaluate", body), 400, "invalid-request");

        assertThat(codes(problem))
                .containsExactlyInAnyOrder(
                        "/recipient missing-field",
                        "/caseReference personal-number",
                        "/asOf invalid-date",
                        "/extra unknown-field");
        assertThat(problem.toString()).doesNotContain(BSN);
    }

    @Test
    void tellsWhichPlansAndDaysItKnows() {
        var unknown = requests.post("/v1/evaluate", with(complete(), "plan", "gemeente"));
        var expired = with(complete(), "plan", "riec-casusanalyse-2013");

        assertThat(requests.problem(unknown, 404, "unknown-plan")).containsKey("traceId");
        assertThat(
                        requests.problem(
                                        requests.post("/v1/evaluate", expired),
                                        400,
                                        "plan-not-in-force")
                                .get("validity"))
                .asString()
                .contains("validFrom=20");
        Requests.json(
                requests.client().get().uri("/v1/plans/riec-casusanalyse-2013").exchange(), 200);
        var list = Requests.json(requests.client().get().uri("/v1/plans").exchange(), 200);
        assertThat(list.get("plans"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSizeGreaterThan(5);
    }

    @Test
    void showsWhereTheSourceOfAPlanIsNotClearAndWhatThePlanDoesThere() {
        var plan = Requests.json(requests.client().get().uri("/v1/plans/politie").exchange(), 200);

        assertThat(plan.get("gaps"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .allSatisfy(gap ->
                        assertThat(gap.toString())
                                .contains("where=", "source=", "choice=", "why="));
    }

    @Test
    void decidesByTheLawOfTheDayThatIsAskedForAndSaysThatItHasExpired() {
        var expired =
                with(
                        with(complete(), "plan", "riec-doorverstrekking-2013"),
                        "answers",
                        answers("besluit-van-kracht", "nee"));
        var lastDay = with(expired, "asOf", "2014-12-31");
        var dayAfter = requests.post("/v1/evaluate", with(expired, "asOf", "2015-01-01"));

        var decision = requests.evaluated(lastDay, Map.of());

        assertThat(decision.get("plan")).asString().contains("status=EXPIRED");
        assertThat(recorded().withId(decision.get("id")))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.object().status()).isEqualTo(Status.EXPIRED);
                    assertThat(record.object().asOf()).hasToString("2014-12-31");
                });
        assertThat(requests.problem(dayAfter, 400, "plan-not-in-force"))
                .extractingByKey("validity")
                .asString()
                .contains("validUntil=2014-12-31");
    }

    @Test
    void publishesItsPlans() {
        var published = new RecordedDecisions(BROKER.bootstrapServers(), TOPIC + ".plans");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(published.messages())
                                .hasSizeGreaterThan(5)
                                .allSatisfy(message ->
                                        assertThat(PlanPublication.read(message)).isPresent()));
    }

    @Test
    void executesTheExamplesOfItsDescription() {
        var document =
                Requests.json(requests.client().get().uri("/v1/openapi.json").exchange(), 200);
        var examples = new DocumentReader(document);

        assertThat(document).containsEntry("openapi", "3.1.0");
        assertThat(document.toString()).contains("tokenUrl=https://issuer.example/token");
        assertThat(
                        Requests.json(
                                requests.post("/v1/preview", examples.value("evaluateRequest")),
                                200))
                .isEqualTo(examples.value("decided"));
        assertThat(
                        Requests.json(
                                requests.post("/v1/preview", examples.value("previewRequest")),
                                200))
                .isEqualTo(examples.value("incomplete"));
        Requests.json(requests.post("/v1/evaluate", examples.value("evaluateRequest")), 201);
        assertThat(examples.danglingReferences()).isEmpty();
    }

    @Test
    void refusesARecordThatIsTooLargeAndNamesTheMotivations() {
        var examples =
                new DocumentReader(
                        Requests.json(
                                requests.client().get().uri("/v1/openapi.json").exchange(), 200));
        var body = examples.value("evaluateRequest");
        var long4000 = "é".repeat(4000);
        var answers = new java.util.LinkedHashMap<String, Object>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(body.get("answers")))
                .forEach((question, answer) ->
                        answers.put(
                                String.valueOf(question),
                                Map.of(
                                        "value",
                                        java.util.Objects.requireNonNull(
                                                ((Map<?, ?>) answer).get("value")),
                                        "motivation",
                                        long4000)));

        var problem =
                requests.problem(
                        requests.post("/v1/evaluate", with(body, "answers", answers)),
                        413,
                        "too-large");

        assertThat(codes(problem))
                .isNotEmpty()
                .allMatch(code -> code.endsWith("/motivation too-long"));
    }

    @Test
    void wantsToKnowTheOrganisation() {
        var nobody = ISSUER.tokenFor("police-demo", token -> token.withOrganisation(null));
        var wrongScope = ISSUER.tokenFor("justice-demo");

        requests = Requests.to(port, nobody);
        assertThat(requests.problem(requests.post("/v1/evaluate", complete()), 403, "forbidden"))
                .isNotEmpty();
        requests = Requests.to(port, wrongScope);
        assertThat(requests.problem(requests.post("/v1/preview", complete()), 403, "forbidden"))
                .isNotEmpty();
    }

    private static RecordedDecisions recorded() {
        return new RecordedDecisions(BROKER.bootstrapServers(), TOPIC);
    }
}
