// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many decisions there were, and of which kinds; the most frequent first.
 *
 * @param conditions a decision counts for each of its conditions
 */
public record Breakdown(
        long total,
        List<Count> domains,
        List<Count> plans,
        List<Count> results,
        List<OutcomeCount> outcomes,
        List<Count> conditions) {

    /** How often this value. */
    public record Count(String value, long count) {}

    /** How often this outcome of this plan. */
    public record OutcomeCount(String plan, String outcome, String result, long count) {}

    private record Ending(String plan, String outcome, String result) {}

    static Breakdown of(List<Tally.Ended> endings, List<Tally.Conditional> conditions) {
        return new Breakdown(
                endings.stream().mapToLong(Tally::count).sum(),
                counts(endings, Tally.Ended::domain),
                counts(endings, Tally.Ended::plan),
                counts(endings, Tally.Ended::result),
                outcomes(endings),
                counts(conditions, Tally.Conditional::condition));
    }

    private static <T extends Tally> List<Count> counts(
            List<T> tallies, Function<T, String> value) {
        return tallies.stream()
                .collect(
                        Collectors.groupingBy(
                                value, TreeMap::new, Collectors.summingLong(Tally::count)))
                .entrySet()
                .stream()
                .map(it -> new Count(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }

    private static List<OutcomeCount> outcomes(List<Tally.Ended> endings) {
        return endings.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> new Ending(it.plan(), it.outcome(), it.result()),
                                Collectors.summingLong(Tally::count)))
                .entrySet()
                .stream()
                .map(it -> count(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparingLong(OutcomeCount::count)
                                .reversed()
                                .thenComparing(OutcomeCount::plan)
                                .thenComparing(OutcomeCount::outcome))
                .toList();
    }

    private static OutcomeCount count(Ending ending, long count) {
        return new OutcomeCount(ending.plan(), ending.outcome(), ending.result(), count);
    }
}
