// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Walk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers that lead a plan to its end.
 *
 * @param answers by question, in the order in which the plan asks them
 */
record WayThrough(Answers answers, Walk.Decided end) {

    String outcome() {
        return end.outcome().id();
    }

    int length() {
        return end.path().size();
    }

    /** Per question of the path the chosen options. */
    Map<String, List<String>> chosen() {
        return answers.byQuestion().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> options(entry.getValue()),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new));
    }

    private static List<String> options(Answer answer) {
        return switch (answer.value()) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options;
        };
    }
}
