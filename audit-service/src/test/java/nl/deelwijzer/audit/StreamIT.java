// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The live stream of decisions, from the topic to the auditor. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StreamIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());

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
        var first = SampleDecision.any();
        SUITE.send(first);
        var _ = client.awaitDecision(first);
    }

    @Test
    void tellsEachNewDecisionOnceAcrossBreaks() {
        var beginning = events(client.follow("", null).take(1)).getLast().id();
        var sent = Stream.generate(SampleDecision::any).limit(40).toList();
        sent.subList(0, 25).forEach(SUITE::send);

        var seen = new ArrayList<String>();
        var place = told(seen, 10, beginning);
        sent.subList(25, 40).forEach(SUITE::send);
        place = told(seen, 17, place);
        var _ = told(seen, 13, place);

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(it -> it.id().toString()).toList());
    }

    /** Reads so many decisions, and gives the place to go on from. */
    private @Nullable String told(List<String> seen, int count, @Nullable String place) {
        var events =
                events(
                        client.follow("", place)
                                .filter(event -> "decision".equals(event.event()))
                                .take(count));
        events.forEach(event -> seen.add(id(event)));
        return events.getLast().id();
    }

    @Test
    void tellsOnlyWhatIsAskedFor() {
        var beginning = events(client.follow("", null).take(1)).getLast().id();
        var other = SampleDecision.other();
        SUITE.send(SampleDecision.any());
        SUITE.send(other);

        var events =
                events(
                        client.follow("?domain=care&domain=education&result=PROHIBITED", beginning)
                                .filter(event -> event.data() != null)
                                .take(1));

        assertThat(events).extracting(StreamIT::id).containsExactly(other.id().toString());
    }

    @Test
    void tellsOnlyWhatIsAboutThePersonWhoIsAskedForInABody() {
        var beginning = events(client.follow("", null).take(1)).getLast().id();
        var about = SampleDecision.any().about("999990032");
        SUITE.send(SampleDecision.any());
        SUITE.send(about);
        var person = Map.of("subject", Map.of("scheme", "bsn", "value", "999990032"));

        var events =
                events(
                        client.follow(person, beginning)
                                .filter(event -> event.data() != null)
                                .take(1));

        assertThat(events).extracting(StreamIT::id).containsExactly(about.id().toString());
        client.post("/v1/decisions/_follow", person).expectStatus().isBadRequest(); // no reason
        client.post("/v1/decisions/_follow", Map.of("limit", 1)).expectStatus().isBadRequest();
    }

    @Test
    void givesALifeSignWithThePlaceWhileNothingHappens() {
        var quiet = events(client.follow("", null).take(2));

        assertThat(quiet).allMatch(event -> event.data() == null);
        assertThat(quiet).allMatch(event -> event.id() != null);
    }

    @Test
    void endsWhenItsTokenDoes() {
        var brief = ISSUER.tokenFor("auditor-demo", it -> it.withValidity(Duration.ofSeconds(3)));

        var events = events(client.withToken(brief).follow("", null));

        assertThat(events).isNotEmpty();
    }

    @Test
    void refusesPlacesThatItNeverNamedAndWhatMayNotStandInAnAddress() {
        refused("", "9.1");
        refused("", "0.999999999");
        refused("", "nonsense");
        refused("?caseReference=ZVH-1", null);
        client.withToken(ISSUER.tokenFor("police-demo"))
                .get("/v1/decisions/stream")
                .expectStatus()
                .isForbidden();
    }

    private void refused(String query, @Nullable String place) {
        client.getFrom("/v1/decisions/stream" + query, place)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .valueEquals("Content-Type", "application/problem+json")
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1);
    }

    private static List<ServerSentEvent<Map<String, Object>>> events(
            Flux<ServerSentEvent<Map<String, Object>>> events) {
        return events.collectList().blockOptional(PATIENCE).orElseThrow();
    }

    private static String id(ServerSentEvent<Map<String, Object>> event) {
        return String.valueOf(Objects.requireNonNull(event.data()).get("id"));
    }
}
