// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.TokenSpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** What bad input gets, seen from outside, through the gateway. */
class ErrorsIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    private static final String EVALUATE = "/police/v1/evaluate";
    private static final int MEBIBYTE = 1_048_576;

    private final Caller caller = SUITE.caller();

    /** Tokens that must open nothing. */
    enum OddToken {
        ANOTHER_AUDIENCE,
        EXPIRED,
        ANOTHER_ISSUER,
        SHARED_SECRET,
        ANOTHER_KEY,
        UNSIGNED;

        TokenSpec of(TokenSpec good) {
            return switch (this) {
                case ANOTHER_AUDIENCE -> good.withAudience("elsewhere");
                case EXPIRED -> good.withValidity(Duration.ofMinutes(-5));
                case ANOTHER_ISSUER -> good.withIssuer("http://localhost:1");
                case SHARED_SECRET -> good.withSigning(TokenSpec.Signing.HS256);
                case ANOTHER_KEY -> good.withSigning(TokenSpec.Signing.STRANGER);
                case UNSIGNED -> good.withSigning(TokenSpec.Signing.NONE);
            };
        }
    }

    @Test
    void malformedJsonIsAnInvalidRequest() throws Exception {
        assertProblem(post("{\"plan\": "), 400, "invalid-request");
    }

    @Test
    void allUnknownFieldsAreNamedTogether() throws Exception {
        ObjectNode question = question().put("colour", "blue").put("size", 3);

        JsonNode problem = assertProblem(post(question.toString()), 400, "invalid-request");

        assertThat(problem.get("errors").findValuesAsString("location"))
                .contains("/colour", "/size");
    }

    @Test
    void allFaultsInOneListOfAnswersAreReportedTogether() throws Exception {
        ObjectNode question = question();
        ObjectNode answers = (ObjectNode) question.get("answers");
        answers.putObject("werkgever").put("value", "bestaat-niet");
        answers.putObject("taak").put("value", "bestaat-niet");

        JsonNode problem = assertProblem(post(question.toString()), 400, "invalid-answer");

        assertThat(problem.get("errors")).hasSize(2);
    }

    @Test
    void aBodyOfAMebibyteIsTooLarge() throws Exception {
        String body = question().put("recipient", "x".repeat(MEBIBYTE)).toString();

        assertProblem(post(body), 413, "too-large");
    }

    @Test
    void anotherMethodIsNotAllowedAndTheRightOneIsNamed() throws Exception {
        HttpResponse<String> response =
                caller.send(caller.request(EVALUATE, "police-demo").DELETE());

        assertProblem(response, 405, "method-not-allowed");
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("POST");
    }

    @Test
    void anotherMediaTypeIsUnsupported() throws Exception {
        HttpResponse<String> response =
                caller.send(
                        caller.request(EVALUATE, "police-demo")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("hello")));

        assertProblem(response, 415, "unsupported-media-type");
    }

    @Test
    void aTokenForSomethingElseIsForbidden() throws Exception {
        HttpResponse<String> response =
                caller.send(
                        caller.request(EVALUATE, "care-demo")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(question().toString())));

        assertProblem(response, 403, "forbidden");
    }

    @ParameterizedTest
    @EnumSource
    void anOddTokenOpensNothing(OddToken odd) throws Exception {
        TokenSpec good = TokenSpec.of(DemoClients.find("police-demo").orElseThrow());
        String token = SUITE.suite().issuer().tokens().mint(odd.of(good));

        for (Part part : new Part[] {Part.GATEWAY, Part.POLICE}) {
            String base =
                    SUITE.suite().ports().address(part)
                            + (part == Part.GATEWAY ? EVALUATE : "/v1/evaluate");
            HttpResponse<String> response =
                    caller.send(
                            HttpRequest.newBuilder(URI.create(base))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    question().toString())));
            assertProblem(response, 401, "unauthenticated");
        }
    }

    @Test
    void anAddressThatDoesNotExistIsNotFound() throws Exception {
        assertProblem(
                caller.send(caller.request("/police/v1/plans/", "police-demo")), 404, "not-found");
    }

    private HttpResponse<String> post(String body) throws Exception {
        return caller.send(
                caller.request(EVALUATE, "police-demo")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static ObjectNode question() throws Exception {
        return Caller.question("ERR-" + UUID.randomUUID());
    }

    @CanIgnoreReturnValue
    private static JsonNode assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(response.headers().firstValue("API-Version")).isPresent();
        JsonNode problem = Caller.JSON.readTree(response.body());
        assertThat(problem.get("type").asString()).endsWith("/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }
}
