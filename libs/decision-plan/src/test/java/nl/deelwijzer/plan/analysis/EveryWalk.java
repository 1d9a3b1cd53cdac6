// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Every complete set of answers of a small plan, found the slow way. */
final class EveryWalk {

    private EveryWalk() {}

    static List<Map<String, List<String>>> of(Plan plan) {
        var complete = new ArrayList<Map<String, List<String>>>();
        var open = new ArrayList<SequencedMap<String, List<String>>>();
        open.add(new LinkedHashMap<>());
        while (!open.isEmpty()) {
            var answers = open.removeLast();
            if (Trace.of(plan, answers).end() instanceof Question next) {
                possible(next).forEach(chosen -> open.add(with(answers, next, chosen)));
            } else {
                complete.add(answers);
            }
        }
        return complete;
    }

    private static SequencedMap<String, List<String>> with(
            Map<String, List<String>> answers, Question question, List<String> chosen) {
        var more = new LinkedHashMap<>(answers);
        more.put(question.id(), chosen);
        return more;
    }

    private static List<List<String>> possible(Question question) {
        var options = question.optionIds();
        if (question.type() != QuestionType.SET) {
            return options.stream().map(List::of).toList();
        }
        var subsets = new ArrayList<List<String>>();
        for (int mask = 0; mask < 1 << options.size(); mask++) {
            int chosen = mask;
            subsets.add(
                    options.stream().filter(o -> (chosen >> options.indexOf(o) & 1) == 1).toList());
        }
        return subsets;
    }
}
