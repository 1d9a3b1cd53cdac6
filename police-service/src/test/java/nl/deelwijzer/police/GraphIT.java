// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static nl.deelwijzer.police.Requests.answers;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.List;
import java.util.Map;

/** Plans are drawn, and previews explained. */
@SpringBootTest(
        classes = PoliceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GraphIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final String GRAPH = "/v1/plans/politie/graph";

    @LocalServerPort private int port;
    private WebTestClient anyone = WebTestClient.bindToServer().build();
    private Requests requests = Requests.to(0, "");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        BROKER.register(registry);
        ISSUER.register(registry);
        ServiceSettings.register(registry, "police-graphs");
    }

    @BeforeEach
    void connect() {
        anyone = WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        requests = Requests.to(port, ISSUER.tokenFor("police-demo"));
    }

    @Test
    void drawsInTheFormThatTheClientAccepts() {
        assertThat(get("image/svg+xml", "image/svg+xml")).startsWith("<svg ");
        assertThat(get("*/*", "image/svg+xml")).startsWith("<svg ");
        assertThat(get("text/vnd.mermaid", "text/vnd.mermaid")).contains("flowchart TD");
        assertThat(get("application/dmn+xml", "application/dmn+xml")).contains("<definitions ");
        anyone.get()
                .uri(GRAPH)
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void drawsTheWayThatAnswersWalk() {
        Map<String, Object> body =
                Map.of("answers", answers("werkgever", "politie", "bevoegd", "nee"));

        var drawing = draw(body, 200);

        assertThat(drawing).contains("row walked", "gelopen weg");
        assertThat(get("image/svg+xml", "image/svg+xml")).doesNotContain("class=\"row walked\"");
    }

    @Test
    void drawsNobodysWalkWithoutAToken() {
        anyone.post()
                .uri(GRAPH)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("answers", answers("werkgever", "politie")))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void refusesToDrawAnswersThatThePlanDoesNotHave() {
        assertThat(draw(Map.of("answers", answers("bestaat-niet", "ja")), 400))
                .contains("/problems/unknown-question");
        assertThat(draw(Map.of("antwoorden", Map.of()), 400))
                .contains("/problems/invalid-request", "/antwoorden", "/answers");
    }

    @Test
    @SuppressWarnings("unchecked")
    void explainsWhatWouldHaveToBeDifferent() {
        var body =
                Map.<String, Object>of(
                        "plan",
                        "politie",
                        "answers",
                        answers("werkgever", "politie", "bevoegd", "nee"));

        var decided = Requests.json(requests.post("/v1/preview?explain=true", body, Map.of()), 200);

        var explanation = (Map<String, Object>) decided.getOrDefault("explanation", Map.of());
        assertThat(explanation).containsEntry("answer", "Mag niet");
        var whatIf = (Map<String, Object>) explanation.getOrDefault("whatIf", Map.of());
        assertThat(whatIf).containsEntry("complete", true);
        assertThat((List<Object>) whatIf.getOrDefault("alternatives", List.of()))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.toString()).contains("Bevoegd om te verstrekken"));
        assertThat(Requests.json(requests.post("/v1/preview", body, Map.of()), 200))
                .doesNotContainKey("explanation");
        var problem =
                requests.problem(
                        requests.post("/v1/preview?explain=ja", body, Map.of()),
                        400,
                        "invalid-request");
        assertThat(Requests.codes(problem)).containsExactly("explain invalid-value");
    }

    private String get(String accept, String type) {
        var answer =
                anyone.get()
                        .uri(GRAPH)
                        .header(HttpHeaders.ACCEPT, accept)
                        .exchange()
                        .expectStatus()
                        .isOk();
        return text(answer.expectHeader().contentTypeCompatibleWith(type));
    }

    private String draw(Map<String, Object> body, int status) {
        return text(requests.post(GRAPH, body, Map.of()).expectStatus().isEqualTo(status));
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }
}
