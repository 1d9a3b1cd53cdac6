// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.plan.Answer;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes two requests the same: SHA-256 over what was asked. White space and the order of
 * fields in the body do not matter; every value does.
 */
final class RequestFingerprint {

    private RequestFingerprint() {}

    static byte[] of(PlanRequest request) {
        return CanonicalJson.digest(tree(request)).getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, Object> tree(PlanRequest request) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("plan", request.plan());
        put(tree, "caseReference", request.caseReference());
        put(tree, "recipient", request.recipient());
        put(tree, "asOf", request.asOf() == null ? null : request.asOf().toString());
        put(tree, "caseId", request.crossDomain().caseId());
        put(tree, "broughtBy", request.crossDomain().broughtBy());
        if (request.subject() != null) {
            tree.put(
                    "subject",
                    Map.of(
                            "scheme",
                            request.subject().scheme(),
                            "value",
                            request.subject().value()));
        }
        var answers = new TreeMap<String, Object>();
        request.answers()
                .byQuestion()
                .forEach((question, answer) -> answers.put(question, tree(answer)));
        tree.put("answers", answers);
        return tree;
    }

    private static Map<String, Object> tree(Answer answer) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("value", DecisionView.value(answer.value()));
        put(tree, "motivation", answer.motivation());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable String value) {
        if (value != null) {
            tree.put(name, value);
        }
    }
}
