// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PathStep;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision as evaluate gave it, after every part was compared with what it must be.
 *
 * @param asked what it answers
 * @param nanos how long the answer took
 */
record Given(UUID id, Case asked, long nanos) {

    /**
     * Checks an answer.
     *
     * @throws IllegalStateException if anything in it is not as expected
     */
    static Given of(HttpResponse<String> answer, Case asked, long nanos) {
        check(answer.statusCode() == 201, "status " + answer.statusCode() + " " + answer.body());
        var decision = JsonMapper.shared().readTree(answer.body());
        var id = UUID.fromString(decision.path("id").stringValue());
        var location = answer.headers().firstValue("Location").orElse("");
        check(location.endsWith("/audit/v1/decisions/" + id), "location " + location);
        check(decision.path("status").stringValue().equals("DECIDED"), "status of " + id);
        checkPlan(decision, asked, id);
        checkOutcome(decision, asked, id);
        checkPath(decision.path("path"), asked.expected().path(), id);
        check(
                !Instant.parse(decision.path("decidedAt").stringValue()).isAfter(Instant.now()),
                "moment of " + id);
        return new Given(id, asked, nanos);
    }

    private static void checkPlan(JsonNode decision, Case asked, UUID id) {
        var plan = decision.path("plan");
        check(decision.path("domain").stringValue().equals("police"), "domain of " + id);
        check(plan.path("id").stringValue().equals(asked.plan().id().value()), "plan of " + id);
        check(
                plan.path("digest").stringValue().equals(asked.plan().digest().toString()),
                "digest of " + id);
    }

    private static void checkOutcome(JsonNode decision, Case asked, UUID id) {
        var expected = asked.expected();
        var outcome = decision.path("outcome");
        check(outcome.path("id").stringValue().equals(expected.outcome().id()), "outcome of " + id);
        check(
                outcome.path("result").stringValue().equals(expected.outcome().result().name()),
                "result of " + id);
        var conditions = decision.path("conditions").valueStream();
        check(
                conditions
                        .map(it -> it.path("id").stringValue())
                        .toList()
                        .equals(ids(expected.conditions())),
                "conditions of " + id);
        var pending = decision.path("pending").valueStream();
        check(
                pending.map(JsonNode::stringValue).toList().equals(ids(expected.pending())),
                "pending of " + id);
    }

    private static List<String> ids(List<Condition> conditions) {
        return conditions.stream().map(Condition::id).toList();
    }

    private static void checkPath(JsonNode path, List<PathStep> expected, UUID id) {
        check(path.size() == expected.size(), "path of " + id);
        for (int i = 0; i < expected.size(); i++) {
            var step = path.get(i);
            var answer = expected.get(i).answer();
            var same =
                    step.path("question").stringValue().equals(expected.get(i).question().id())
                            && text(step.path("answer")).equals(text(answer.value()))
                            && isMotivation(step.path("motivation"), answer.motivation());
            check(same, "step " + i + " of " + id);
        }
    }

    private static String text(JsonNode answer) {
        return answer.isArray()
                ? answer.valueStream().map(JsonNode::stringValue).toList().toString()
                : answer.stringValue();
    }

    private static String text(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Single(var option) -> option;
            case AnswerValue.Several(var options) -> options.toString();
        };
    }

    private static boolean isMotivation(JsonNode motivation, @Nullable String expected) {
        return expected == null
                ? motivation.isMissingNode()
                : expected.equals(motivation.stringValue());
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not as expected: " + what);
        }
    }
}
