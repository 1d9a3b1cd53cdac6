// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finds ways through a plan that end differently, by walking it: of many walks at random, the same
 * in every run, the shortest to each outcome.
 */
final class WaysThrough {

    private static final int TRIES = 4_000;

    private final Plan plan;
    private final Random random = new Random(20_261_127);
    private final Map<String, WayThrough> shortest = new LinkedHashMap<>();

    private WaysThrough(Plan plan) {
        this.plan = plan;
    }

    /**
     * Ways to so many outcomes, or to all where there are fewer: first one to each legal meaning,
     * those that allow provision before the others.
     */
    static List<WayThrough> of(Plan plan, int wanted) {
        var ways = new WaysThrough(plan);
        for (int i = 0; i < TRIES; i++) {
            ways.keepIfShorter(ways.walk());
        }
        return ways.chosen(Math.min(wanted, plan.outcomes().size()));
    }

    private void keepIfShorter(WayThrough way) {
        shortest.merge(
                way.outcome(),
                way,
                (known, other) -> other.length() < known.length() ? other : known);
    }

    private List<WayThrough> chosen(int wanted) {
        var left = new ArrayList<>(shortest.values());
        left.sort(
                Comparator.comparing((WayThrough way) -> result(way).allowsProvision())
                        .reversed()
                        .thenComparingInt(WayThrough::length)
                        .thenComparing(WayThrough::outcome));
        var chosen = new ArrayList<WayThrough>();
        while (chosen.size() < wanted && !left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(way -> chosen.stream().noneMatch(it -> alike(it, way)))
                            .findFirst()
                            .orElse(left.getFirst());
            left.remove(next);
            chosen.add(next);
        }
        return chosen;
    }

    private static boolean alike(WayThrough one, WayThrough other) {
        return result(one) == result(other);
    }

    private static Result result(WayThrough way) {
        return way.end().outcome().result();
    }

    private WayThrough walk() {
        var given = new LinkedHashMap<String, Answer>();
        while (true) {
            var answers = new Answers(given);
            switch (plan.walk(answers)) {
                case Walk.Decided decided -> {
                    return new WayThrough(answers, decided);
                }
                case Walk.Incomplete incomplete ->
                        given.put(incomplete.next().id(), answer(incomplete.next()));
                case Walk.Rejected rejected -> throw new AssertionError(rejected);
            }
        }
    }

    private Answer answer(Question question) {
        var options = question.optionIds();
        AnswerValue value =
                question.type() == QuestionType.SET
                        ? new AnswerValue.Several(
                                IntStream.range(0, options.size())
                                        .filter(place -> random.nextInt(3) == 0)
                                        .mapToObj(options::get)
                                        .toList())
                        : new AnswerValue.Single(options.get(random.nextInt(options.size())));
        return new Answer(value, null);
    }
}
