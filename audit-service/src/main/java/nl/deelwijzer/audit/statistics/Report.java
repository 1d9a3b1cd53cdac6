// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The statistics of a selection.
 *
 * @param all of the whole time
 * @param periods one after the other, those in which nothing was decided too
 * @param questions of the plan that was asked for; empty where none was
 */
public record Report(Breakdown all, List<Period> periods, List<QuestionShares> questions) {

    /**
     * One period.
     *
     * @param startDate its first day, which may lie before the selection begins
     */
    public record Period(LocalDate startDate, Breakdown counts) {}

    /** Has the store count and puts the counts together. */
    public static Mono<Report> of(Selection selection, Tallies tallies) {
        var answers =
                selection.plan() == null
                        ? Flux.<Tally.Answered>empty()
                        : tallies.answers(selection);
        return Mono.zip(
                        tallies.endings(selection).collectList(),
                        tallies.conditions(selection).collectList(),
                        answers.collectList())
                .map(counted -> of(selection, counted.getT1(), counted.getT2(), counted.getT3()));
    }

    private static Report of(
            Selection selection,
            List<Tally.Ended> endings,
            List<Tally.Conditional> conditions,
            List<Tally.Answered> answers) {
        var ended = byPeriod(endings, it -> selection.bucket().start(it.day()));
        var conditional = byPeriod(conditions, it -> selection.bucket().start(it.day()));
        var periods =
                selection.starts().stream()
                        .map(start ->
                                new Period(
                                        start,
                                        Breakdown.of(
                                                ended.getOrDefault(start, List.of()),
                                                conditional.getOrDefault(start, List.of()))))
                        .toList();
        return new Report(Breakdown.of(endings, conditions), periods, QuestionShares.of(answers));
    }

    private static <T> Map<LocalDate, List<T>> byPeriod(
            List<T> tallies, Function<T, LocalDate> start) {
        return tallies.stream().collect(Collectors.groupingBy(start));
    }
}
