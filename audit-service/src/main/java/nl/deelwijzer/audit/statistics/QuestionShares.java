// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import nl.deelwijzer.plan.AnswerValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a question was answered.
 *
 * @param asked how many decisions came by it
 * @param answers of a question that takes several options each of them, so that the shares may add
 *     up to more than one
 */
public record QuestionShares(String question, long asked, List<Share> answers) {

    /** What stands for a set of which nothing was chosen. No option can be named so. */
    public static final String NOTHING = "";

    private static final double DIGITS = 10_000;

    /**
     * How often one answer was given.
     *
     * @param share of the decisions that came by the question, from 0 to 1, rounded to four digits
     */
    public record Share(String answer, long count, double share) {}

    static List<QuestionShares> of(List<Tally.Answered> answers) {
        return answers.stream()
                .collect(
                        Collectors.groupingBy(
                                Tally.Answered::question, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static QuestionShares of(String question, List<Tally.Answered> answers) {
        var asked = answers.stream().mapToLong(Tally::count).sum();
        var shares = new ArrayList<Share>();
        perOption(answers).forEach((option, count) -> shares.add(share(option, count, asked)));
        shares.sort(Comparator.comparingLong(Share::count).reversed());
        return new QuestionShares(question, asked, List.copyOf(shares));
    }

    private static Share share(String option, long count, long asked) {
        return new Share(option, count, Math.round(DIGITS * count / asked) / DIGITS);
    }

    private static Map<String, Long> perOption(List<Tally.Answered> answers) {
        var counts = new TreeMap<String, Long>();
        for (var answered : answers) {
            options(answered.answer())
                    .forEach(option -> counts.merge(option, answered.count(), Long::sum));
        }
        return counts;
    }

    private static List<String> options(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options.isEmpty() ? List.of(NOTHING) : options;
        };
    }
}
