// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.DecisionRecorder;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.PlanPublication;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.RecordingContext;
import nl.deelwijzer.record.Salts;
import nl.deelwijzer.record.TraceContext;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

/** A decision is explained by the plan that was published with its digest, and by no other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplanationIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final Oin ORGANISATION = new Oin("00000001003214345000");

    @LocalServerPort private int port;
    private AuditClient client = new AuditClient(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        STORE.register(registry);
        ISSUER.register(registry);
        SUITE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @AfterAll
    static void close() {
        SUITE.close();
    }

    @BeforeEach
    void connect() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
    }

    @Test
    void waitsForThePlanAndThenExplainsByIt() {
        Plan plan = politie();
        DecisionRecord decision = refusal(plan);
        SUITE.send(decision);

        await().atMost(Duration.ofSeconds(60)).until(() -> status(decision) == 503);
        SUITE.send(PlanPublication.of(plan).message(SUITE.planTopic()));

        await().atMost(Duration.ofSeconds(60)).until(() -> status(decision) == 200);
        String explanation = text(decision);
        assertThat(explanation)
                .contains("\"answer\":\"Mag niet\"", "Bevoegd om te verstrekken", "geen advies");
        assertThat(explanation).doesNotContain("Wijkteam 3");
    }

    @Test
    void knowsNoExplanationOfADecisionThatDidNotArrive() {
        var unknown = client.get("/v1/decisions/" + UUID.randomUUID() + "/explanation");

        unknown.expectStatus().isNotFound();
    }

    private int status(DecisionRecord decision) {
        return client.get(address(decision)).returnResult(String.class).getStatus().value();
    }

    private String text(DecisionRecord decision) {
        var body = client.get(address(decision)).expectBody(String.class).returnResult();
        return String.valueOf(body.getResponseBody());
    }

    private static String address(DecisionRecord decision) {
        return "/v1/decisions/" + decision.id() + "/explanation";
    }

    private static DecisionRecord refusal(Plan plan) {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("werkgever", Answer.of("politie"));
        answers.put("bevoegd", Answer.of("nee"));
        var decided = (Walk.Decided) plan.walk(new Answers(answers));
        var context =
                new RecordingContext(
                        new DecisionId(UUID.randomUUID()),
                        PlanReference.to(plan, null),
                        new Origin(ORGANISATION, "police-service"),
                        new Actor(ORGANISATION, "someone", null),
                        Instant.parse("2026-11-23T09:00:00Z"),
                        new Domain("police"),
                        "ZVH-1",
                        null,
                        null,
                        new FreeText("Wijkteam 3"),
                        null,
                        new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"));
        return new DecisionRecorder(Salts.from(new SecureRandom())).record(decided, context);
    }

    private static Plan politie() {
        Path file = Path.of("../police-service/src/main/resources/plans/politie.yaml");
        try {
            return switch (PlanReader.read("politie.yaml", Files.readString(file))) {
                case PlanReading.Sound(Plan plan) -> plan;
                case PlanReading.Faulty(var faults) -> throw new AssertionError(faults);
            };
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
