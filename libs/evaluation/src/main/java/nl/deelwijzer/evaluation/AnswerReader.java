// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads one answer: a value, which is a text or a list of texts, and perhaps a motivation. */
final class AnswerReader {

    private static final int LONGEST_OPTION = 100;
    private static final int LONGEST_MOTIVATION = 4000;

    private AnswerReader() {}

    static Optional<Answer> read(JsonFields answer, Faults faults) {
        var value = answer.required("value").flatMap(node -> value(answer, node, faults));
        var motivation = answer.textOrBlank("motivation", LONGEST_MOTIVATION);
        answer.noOthers();
        return value.map(given -> new Answer(given, motivation.orElse(null)));
    }

    private static Optional<AnswerValue> value(JsonFields answer, JsonNode node, Faults faults) {
        if (node.isArray()) {
            return answer.texts("value", LONGEST_OPTION)
                    .map(options -> new AnswerValue.Several(once(answer, options, faults)));
        }
        if (node.isString()) {
            return answer.requiredText("value", LONGEST_OPTION).map(AnswerValue.Single::new);
        }
        faults.body(
                answer.pointer("value"),
                "wrong-type",
                "Een antwoord is tekst of een lijst van teksten.");
        return Optional.empty();
    }

    private static List<String> once(JsonFields answer, List<String> options, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            if (!seen.add(options.get(i))) {
                faults.body(
                        answer.pointer("value") + "/" + i,
                        "duplicate-value",
                        "Dit staat er twee keer.");
            }
        }
        return options;
    }
}
