// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Walk;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision as evaluate gave it, after every part was compared with what it must be.
 *
 * @param nanos how long the answer took
 */
record Given(UUID id, String outcome, long nanos) {

    /**
     * Checks an answer.
     *
     * @throws IllegalStateException if anything in it is not as expected
     */
    static Given of(HttpResponse<String> answer, Walk.Decided expected, long nanos) {
        check(answer.statusCode() == 201, "status " + answer.statusCode() + " " + answer.body());
        var decision = JsonMapper.shared().readTree(answer.body());
        var id = UUID.fromString(decision.path("id").stringValue());
        var location = answer.headers().firstValue("Location").orElse("");
        check(location.endsWith("/audit/v1/decisions/" + id), "location " + location);
        check(decision.path("status").stringValue().equals("DECIDED"), "status of " + id);
        var outcome = decision.path("outcome").path("id").stringValue();
        check(outcome.equals(expected.outcome().id()), "outcome of " + id);
        check(
                texts(decision.path("conditions"), "id")
                        .equals(expected.conditions().stream().map(Condition::id).toList()),
                "conditions of " + id);
        check(
                texts(decision.path("path"), "question")
                        .equals(
                                expected.path().stream()
                                        .map(step -> step.question().id())
                                        .toList()),
                "path of " + id);
        check(
                !Instant.parse(decision.path("decidedAt").stringValue()).isAfter(Instant.now()),
                "moment of " + id);
        return new Given(id, outcome, nanos);
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(it -> it.path(field).stringValue()).toList();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not as expected: " + what);
        }
    }
}
