// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.analysis.Trace;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every set of answers that two small plans ask for together, found the slow way. */
final class JointWalks {

    private static final String NOT_OFFERED = "not offered";

    private JointWalks() {}

    /** How many sets of answers end differently, by the two endings. */
    static Map<String, BigInteger> different(Plan before, Plan after) {
        var counts = new TreeMap<String, BigInteger>();
        var open = new ArrayList<Map<String, List<String>>>();
        open.add(Map.of());
        while (!open.isEmpty()) {
            var answers = open.removeLast();
            var next = next(before, answers).or(() -> next(after, answers));
            if (next.isPresent()) {
                open.addAll(answered(answers, next.get(), List.of(before, after)));
            } else if (!end(before, answers).equals(end(after, answers))) {
                var endings = end(before, answers) + " -> " + end(after, answers);
                counts.merge(endings, BigInteger.ONE, BigInteger::add);
            }
        }
        return counts;
    }

    /** The ending as these counts name it. */
    static String name(Ending ending) {
        return switch (ending) {
            case Ending.Decided(var outcome, var result) -> outcome + " " + result;
            case Ending.NotOffered ignored -> NOT_OFFERED;
        };
    }

    static String end(Plan plan, Map<String, List<String>> answers) {
        try {
            return Trace.of(plan, answers).end() instanceof Outcome outcome
                    ? outcome.id() + " " + outcome.result()
                    : "open";
        } catch (IllegalArgumentException notOffered) {
            return NOT_OFFERED;
        }
    }

    private static Optional<String> next(Plan plan, Map<String, List<String>> answers) {
        try {
            return Trace.of(plan, answers).end() instanceof Question question
                    ? Optional.of(question.id())
                    : Optional.empty();
        } catch (IllegalArgumentException notOffered) {
            return Optional.empty();
        }
    }

    private static List<Map<String, List<String>>> answered(
            Map<String, List<String>> answers, String question, List<Plan> plans) {
        var options = new LinkedHashSet<String>();
        boolean set = false;
        for (Plan plan : plans) {
            var asked = plan.findQuestion(question);
            asked.ifPresent(it -> options.addAll(it.optionIds()));
            set |= asked.filter(it -> it.type() == QuestionType.SET).isPresent();
        }
        var choices = set ? subsets(List.copyOf(options)) : options.stream().map(List::of).toList();
        return choices.stream().map(chosen -> with(answers, question, chosen)).toList();
    }

    private static Map<String, List<String>> with(
            Map<String, List<String>> answers, String question, List<String> chosen) {
        var more = new LinkedHashMap<>(answers);
        more.put(question, chosen);
        return more;
    }

    private static List<List<String>> subsets(List<String> options) {
        var subsets = new ArrayList<List<String>>();
        for (int mask = 0; mask < 1 << options.size(); mask++) {
            int chosen = mask;
            subsets.add(
                    options.stream().filter(o -> (chosen >> options.indexOf(o) & 1) == 1).toList());
        }
        return subsets;
    }
}
