// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The examples of the documents, sent; the answers are what the documents say. */
@TestInstance(Lifecycle.PER_CLASS)
class ExamplesIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    static List<Operation> withBody() {
        return Operation.all(SUITE).stream()
                .filter(operation -> operation.takesBody() && !operation.isStream())
                .toList();
    }

    static List<Operation> reading() {
        return Operation.all(SUITE).stream()
                .filter(operation -> operation.method().equals("GET") && !operation.isStream())
                .toList();
    }

    static List<Operation> all() {
        return Operation.all(SUITE);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void anExampleOfABodyIsAcceptedAndAnsweredAsDocumented(Operation operation) {
        assertThat(operation.bodies()).as("examples of " + operation).isNotEmpty();
        for (var body : operation.bodies()) {
            var request = operation.allowed(SUITE.gateway(), operation.address());
            var answer = Calls.send(Calls.post(request, body));

            assertThat(answer.statusCode())
                    .as(answer.body())
                    .matches(status -> status / 100 == 2 || (status == 404 && isMadeUp(operation)));
            assertDocumented(operation, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("reading")
    void whatIsReadIsWhatIsDocumented(Operation operation) {
        var request = operation.allowed(SUITE.gateway(), operation.address());
        var answer = Calls.send(request.method("GET", BodyPublishers.noBody()));

        assertDocumented(operation, answer);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyProblemShowsAnExampleThatIsOne(Operation operation) {
        operation
                .described()
                .path("responses")
                .propertyStream()
                .filter(response -> response.getKey().matches("[45].."))
                .forEach(response -> assertProblems(operation, response.getKey()));
    }

    /** Whether it is about a record or a hold that must be there, and the test made one up. */
    private static boolean isMadeUp(Operation operation) {
        return operation.domain().equals("audit")
                && (operation.path().contains("{") || operation.path().endsWith("_release"));
    }

    private static void assertProblems(Operation operation, String status) {
        var content = content(operation, status, "application/problem+json");
        var examples =
                content.path("examples")
                        .valueStream()
                        .map(operation::resolved)
                        .map(example -> example.get("value"))
                        .toList();
        assertThat(examples).as(operation + " " + status).isNotEmpty();
        for (var example : examples) {
            assertThat(example.path("status").asString()).isEqualTo(status);
            assertThat(faults(operation, content.get("schema"), example)).isEmpty();
        }
    }

    private static void assertDocumented(Operation operation, HttpResponse<String> answer) {
        new Contract(operation.version()).check(answer);
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var content = content(operation, Integer.toString(answer.statusCode()), type);
        assertThat(content.isMissingNode())
                .as("%s gives %d as %s", operation, answer.statusCode(), type)
                .isFalse();
        if (type.matches("application/(.+\\+)?json")) {
            var body = Calls.JSON.readTree(answer.body());
            assertThat(faults(operation, content.get("schema"), body)).as(answer.body()).isEmpty();
        }
    }

    private static JsonNode content(Operation operation, String status, String type) {
        return operation
                .resolved(operation.described().path("responses").path(status))
                .path("content")
                .propertyStream()
                .filter(form -> form.getKey().replaceAll(";.*", "").equals(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> faults(Operation operation, JsonNode schema, JsonNode body) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", operation.document().get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(body)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
