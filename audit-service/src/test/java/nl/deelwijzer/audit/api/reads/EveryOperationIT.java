// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.AuditSuite;
import nl.deelwijzer.audit.acts.ActFilter;
import nl.deelwijzer.audit.acts.Acts;
import nl.deelwijzer.audit.acts.FoundAct;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.record.DecisionId;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** No operation that shows decisions is left out, also none that is yet to be made. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EveryOperationIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());

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

    /** Whoever makes an operation that shows nothing about decisions must name it here too. */
    @Test
    void isRecordedUnlessItIsKnownToShowNothingOrToRecordItself(
            @Autowired List<RequestMappingHandlerMapping> mappings) {
        assertThat(showing(Disclosure.NOTHING, mappings))
                .contains("GET /v1/openapi.json", "GET /v1/retention")
                .isSubsetOf(
                        "GET /v1/openapi.json",
                        "GET /v1/retention",
                        "GET /v1/logs",
                        "GET /v1/logs/{number}/checkpoint",
                        "GET /v1/logs/{number}/consistency",
                        "GET /v1/logs/{number}/tile/{*tile}",
                        "GET /v1/logs/{number}/_fsck",
                        "POST /v1/logs/{number}/_fsck");
        assertThat(showing(Disclosure.ACT, mappings))
                .containsExactlyInAnyOrder(
                        "POST /v1/decisions/{id}/_destroy",
                        "POST /v1/retention/_hold",
                        "POST /v1/retention/_release");
        assertThat(showing(Disclosure.DECISIONS, mappings))
                .contains("GET /v1/decisions/{id}", "POST /v1/decisions/_search");
    }

    @Test
    void isRecordedUnderItsOwnName(
            @Autowired List<RequestMappingHandlerMapping> mappings,
            @Autowired Acts acts,
            @LocalServerPort int port) {
        var client =
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .build();
        var id = UUID.randomUUID();
        var operations =
                showing(Disclosure.DECISIONS, mappings).stream()
                        .filter(it -> it.startsWith("GET /v1/decisions/{id}"))
                        .toList();

        for (var operation : operations) {
            client.get()
                    .uri(operation.substring(4).replace("{id}", id.toString()))
                    .headers(it -> it.setBearerAuth(ISSUER.tokenFor("auditor-demo")))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        var about = new ActFilter(null, null, new DecisionId(id), null, null, null);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(acts.search(about, null, 50).collectList().block())
                                .extracting(EveryOperationIT::operation)
                                .containsExactlyInAnyOrderElementsOf(operations));
    }

    @Test
    void isNamedWithoutThePatternsOfItsVariables() {
        assertThat(Disclosure.plain("/v1/decisions/{id:[0-9a-f-]{36}}/_destroy"))
                .isEqualTo("/v1/decisions/{id}/_destroy");
        assertThat(Disclosure.plain("/v1/logs/{log}/tile/{*path}"))
                .isEqualTo("/v1/logs/{log}/tile/{*path}");
    }

    private static String operation(FoundAct found) {
        return found.act().object().operation();
    }

    private static List<String> showing(
            Disclosure what, List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(it -> it.getHandlerMethods().keySet().stream())
                .flatMap(EveryOperationIT::operations)
                .filter(it -> Disclosure.of(it.substring(it.indexOf(' ') + 1)) == what)
                .distinct()
                .toList();
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .map(it -> Disclosure.plain(it.getPatternString()))
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + path));
    }
}
