// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.running.Calls;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every answer, whatever was asked. */
final class Contract {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "no-store",
                    "Content-Security-Policy", "frame-ancestors 'none'",
                    "Strict-Transport-Security", "max-age=31536000",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "mongo|springframework|netty|reactor|jackson|hibernate|java\\.|_class|Exception|\\bat nl\\.",
                    Pattern.CASE_INSENSITIVE);

    private final String version;

    Contract(String version) {
        this.version = version;
    }

    /** The headers, the form of an error, the names of moments; no word of what runs behind. */
    void check(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("API-Version")).containsExactly(version);
        HEADERS.forEach((name, value) ->
                assertThat(headers.allValues(name))
                        .as(name)
                        .singleElement()
                        .asString()
                        .contains(value));
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        assertThat(answer.statusCode()).as("never 422").isNotEqualTo(422);
        var type = headers.firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 400) {
            checkProblem(answer, type);
        }
        if (type.contains("json") && !answer.body().isEmpty()) {
            documents(type, answer.body()).map(Calls.JSON::readTree).forEach(Contract::checkNames);
        }
    }

    /** An export has one on each line. */
    private static Stream<String> documents(String type, String body) {
        return type.contains("ndjson") ? body.lines() : Stream.of(body);
    }

    private static void checkProblem(HttpResponse<String> answer, String type) {
        assertThat(type).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContainPattern(BEHIND);
        var problem = Calls.JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("type").asString()).matches("/problems/[a-z-]+");
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    /** A field …At is an instant in UTC, a field …Date a day. */
    private static void checkNames(JsonNode node) {
        node.propertyStream()
                .filter(field -> field.getValue().isString())
                .forEach(field -> checkName(field.getKey(), field.getValue().asString()));
        node.valueStream().forEach(Contract::checkNames);
    }

    private static void checkName(String name, String value) {
        if (name.matches("[a-z]+[A-Za-z]*[a-z]At")) {
            assertThat(value).as(name).endsWith("Z");
            assertThat(Instant.parse(value)).as(name).isNotNull();
        } else if (name.matches("[a-z]+[A-Za-z]*Date|date|datum")) {
            assertThat(LocalDate.parse(value)).as(name).isNotNull();
        }
    }
}
