// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.AnswerValue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ReportTest {

    private static final Tally.Ended SUNDAY =
            new Tally.Ended(LocalDate.parse("2026-11-29"), "police", "p", "yes", "PERMITTED", 2);
    private static final Tally.Ended MONDAY =
            new Tally.Ended(LocalDate.parse("2026-11-30"), "care", "p", "no", "PROHIBITED", 3);

    @Test
    void countsByDayWeekAndMonthWithoutLeavingAnyOut() {
        assertThat(periods(Bucket.DAY, "2026-11-28T12:00:00Z", "2026-12-01T22:00:00Z"))
                .containsExactly("2026-11-28 0", "2026-11-29 2", "2026-11-30 3", "2026-12-01 0");
        assertThat(periods(Bucket.WEEK, "2026-11-28T12:00:00Z", "2026-12-01T22:00:00Z"))
                .containsExactly("2026-11-23 2", "2026-11-30 3");
        assertThat(periods(Bucket.MONTH, "2026-11-28T12:00:00Z", "2026-12-01T22:00:00Z"))
                .containsExactly("2026-11-01 5", "2026-12-01 0");
    }

    @Test
    void beginsADayWhereTheNetherlandsDo() {
        assertThat(periods(Bucket.DAY, "2026-11-28T23:00:00Z", "2026-11-29T23:00:00Z"))
                .containsExactly("2026-11-29 2");
    }

    @Test
    void ordersCountsByTheMostFrequent() {
        var all = report(selection(Bucket.DAY, null)).all();

        assertThat(all.total()).isEqualTo(5);
        assertThat(all.domains())
                .containsExactly(new Breakdown.Count("care", 3), new Breakdown.Count("police", 2));
        assertThat(all.plans()).containsExactly(new Breakdown.Count("p", 5));
        assertThat(all.outcomes())
                .containsExactly(
                        new Breakdown.OutcomeCount("p", "no", "PROHIBITED", 3),
                        new Breakdown.OutcomeCount("p", "yes", "PERMITTED", 2));
        assertThat(all.conditions()).containsExactly(new Breakdown.Count("gloves", 4));
    }

    @Test
    void givesTheShareOfEachAnswerOfThePlanThatWasAskedFor() {
        var asked = report(selection(Bucket.DAY, "p")).questions();

        assertThat(report(selection(Bucket.DAY, null)).questions()).isEmpty();
        assertThat(asked)
                .containsExactly(
                        new QuestionShares(
                                "kind",
                                3,
                                List.of(
                                        new QuestionShares.Share("a", 2, 0.6667),
                                        new QuestionShares.Share("", 1, 0.3333),
                                        new QuestionShares.Share("b", 1, 0.3333))),
                        new QuestionShares(
                                "sure", 4, List.of(new QuestionShares.Share("ja", 4, 1.0))));
    }

    private static List<String> periods(Bucket bucket, String from, String until) {
        var selection =
                new Selection(Instant.parse(from), Instant.parse(until), bucket, null, null);
        return report(selection).periods().stream()
                .map(it -> it.startDate() + " " + it.counts().total())
                .toList();
    }

    private static Selection selection(Bucket bucket, @Nullable String plan) {
        var from = Instant.parse("2026-11-01T00:00:00Z");
        return new Selection(from, Instant.parse("2026-12-01T00:00:00Z"), bucket, null, plan);
    }

    private static Report report(Selection selection) {
        return Report.of(selection, new Counted()).blockOptional().orElseThrow();
    }

    /** What a store would have counted. */
    private static final class Counted implements Tallies {

        @Override
        public Flux<Tally.Ended> endings(Selection selection) {
            return Flux.just(SUNDAY, MONDAY);
        }

        @Override
        public Flux<Tally.Conditional> conditions(Selection selection) {
            return Flux.just(
                    new Tally.Conditional(SUNDAY.day(), "gloves", 1),
                    new Tally.Conditional(MONDAY.day(), "gloves", 3));
        }

        @Override
        public Flux<Tally.Answered> answers(Selection selection) {
            return Flux.just(
                    new Tally.Answered("sure", new AnswerValue.Single("ja"), 4),
                    new Tally.Answered("kind", new AnswerValue.Several(List.of("a", "b")), 1),
                    new Tally.Answered("kind", new AnswerValue.Several(List.of("a")), 1),
                    new Tally.Answered("kind", new AnswerValue.Several(List.of()), 1));
        }
    }
}
