// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an auditor finds, on a real store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final SampleDecision ONE = SampleDecision.any();
    private static final SampleDecision OTHER = SampleDecision.other();

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
    void arrive() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
        for (var decision : List.of(ONE, OTHER)) {
            SUITE.send(decision);
            var _ = client.awaitDecision(decision);
        }
    }

    static Stream<Map<String, ?>> filtersThatFindTheOtherOnly() {
        return Stream.of(
                Map.of("caseReference", "ZVH-2"),
                Map.of("domain", "care"),
                Map.of("plan", "zorg"),
                Map.of("outcome", "niet-delen"),
                Map.of("result", "PROHIBITED"),
                Map.of("basis", "Wgbo art. 457"),
                Map.of("condition", "overleggen"),
                Map.of("recipient", "Huisarts"),
                Map.of("organisation", "00000002003214345000"),
                Map.of("subject", Map.of("scheme", "bsn", "value", "999990020")),
                Map.of("from", "2026-11-23T10:01:00+01:00", "until", "2026-11-23T09:01:00.001Z"),
                Map.of("domain", "care", "plan", "zorg", "limit", 1));
    }

    @ParameterizedTest
    @MethodSource("filtersThatFindTheOtherOnly")
    void findsByEveryFilter(Map<String, ?> filter) {
        assertThat(client.ids(client.search(filter))).containsExactly(OTHER.id().toString());
    }

    @ParameterizedTest
    @MethodSource("filtersThatFindTheOtherOnly")
    void meetsAllFiltersAtOnce(Map<String, ?> filter) {
        var contradicting = new HashMap<String, Object>(filter);
        contradicting.putIfAbsent("caseReference", "ZVH-1");
        contradicting.computeIfPresent(
                "caseReference", (name, value) -> value.equals("ZVH-2") ? "unknown" : value);

        assertThat(client.ids(client.search(contradicting))).isEmpty();
    }

    @Test
    void givesEachDecisionOnceInPagesWhileOthersArrive() {
        var all =
                IntStream.range(0, 25)
                        .mapToObj(i -> SampleDecision.any().inCase("pages").later(i / 3))
                        .toList();
        all.forEach(SUITE::send);
        all.forEach(decision -> {
            var _ = client.awaitDecision(decision);
        });

        var seen = new ArrayList<String>();
        var body = new HashMap<String, Object>(Map.of("caseReference", "pages", "limit", 4));
        while (true) {
            var page = client.search(body);
            seen.addAll(client.ids(page));
            var cursor = page.get("nextCursor");
            if (cursor == null) {
                break;
            }
            body.put("cursor", cursor);
            var newcomer = SampleDecision.any().inCase("pages").later(60_000 + seen.size());
            SUITE.send(newcomer);
            var _ = client.awaitDecision(newcomer);
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(it -> it.id().toString()).toList());
        assertThat(client.decisions(client.search(Map.of("caseReference", "pages", "limit", 200))))
                .extracting(it -> String.valueOf(it.get("recordedAt")))
                .isSortedAccordingTo((a, b) -> Instant.parse(b).compareTo(Instant.parse(a)));
    }
}
