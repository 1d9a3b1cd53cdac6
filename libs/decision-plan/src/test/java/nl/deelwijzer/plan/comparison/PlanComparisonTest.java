// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class PlanComparisonTest {

    private static final Plan UMBRELLA = Toys.plan("umbrella");
    private static final String WINDY =
            "  windy: {step: \"1\", heading: Wind, type: yes-no, asks: Wind,"
                    + " answers: {ja: fragile, nee: dry}}\n";

    @Test
    void findsNothingBetweenAPlanAndItself() {
        var comparison = PlanComparison.of(UMBRELLA, UMBRELLA);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void tellsWhatStandsElsewhereInTheFile() {
        var after =
                changed(
                        "heading: \"Rain\"",
                        "heading: \"Wet\"",
                        "  hurry:",
                        "  rush:",
                        "[hurry]",
                        "[rush]");

        var changes = PlanComparison.of(UMBRELLA, after).changes();

        assertThat(changes)
                .contains(
                        new Change.Altered("questions.raining.heading", "Rain", "Wet"),
                        new Change.Removed("conditions.hurry.text", "Hurry."),
                        new Change.Added("conditions.rush.text", "Hurry."),
                        new Change.Altered("rules.weigh.otherwise.adds", "hurry", "rush"))
                .extracting(Change::place)
                .doesNotHaveDuplicates();
    }

    @Test
    void findsNoOtherDecisionWhereOnlyTheOrderOfTheQuestionsChanged() {
        var before = changed("ja: {to: weigh, adds", "ja: {to: belongings, adds");
        var after =
                changed(
                        "ja: kind", "ja: belongings",
                        "then: {to: weigh", "then: {to: kind",
                        "drizzle: belongings", "drizzle: weigh",
                        "shower: {to: belongings", "shower: {to: weigh",
                        "nee: belongings", "nee: weigh");

        var comparison = PlanComparison.of(before, after);

        assertThat(comparison.changes()).hasSize(6);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void givesAnExampleOfEachDifference() {
        var after = changed("drizzle: belongings", "drizzle: dry");

        var differences = PlanComparison.of(UMBRELLA, after).differences();

        assertThat(differences)
                .extracting(Difference::before)
                .contains(new Ending.Decided("must", Result.REQUIRED));
        assertThat(differences)
                .allSatisfy(it -> {
                    assertThat(it.after())
                            .isEqualTo(new Ending.Decided("dry", Result.NOT_APPLICABLE));
                    assertThat(it.example()).containsEntry("kind", List.of("drizzle"));
                });
    }

    @ParameterizedTest
    @MethodSource
    void countsLikeWalkingEveryPairOfWalks(List<String> replacements) {
        var changed = changed(replacements.toArray(String[]::new));

        assertThat(counted(PlanComparison.of(UMBRELLA, changed)))
                .isNotEmpty()
                .isEqualTo(JointWalks.different(UMBRELLA, changed));
        assertThat(counted(PlanComparison.of(changed, UMBRELLA)))
                .isEqualTo(JointWalks.different(changed, UMBRELLA));
    }

    static Stream<List<String>> countsLikeWalkingEveryPairOfWalks() {
        return Stream.of(
                List.of("drizzle: belongings", "drizzle: fragile"),
                List.of("ja: {to: weigh, adds", "ja: {to: never, adds"),
                List.of("nee: dry", "nee: windy", "questions:\n", "questions:\n" + WINDY),
                List.of("fragile: [ja], belongings: {any", "fragile: [nee], belongings: {any"),
                List.of("has-all: [laptop, cake]", "has-all: [laptop]"),
                List.of("all-in: [book], any: [book]", "all-in: [book, cake], any: [book]"),
                List.of("otherwise: {to: ask-the-owner", "otherwise: {to: may"),
                List.of("result: CONSULT", "result: REMEDY"),
                List.of("cake: \"A cake\"}", "cake: \"A cake\", tea: \"Tea\"}"),
                List.of(
                        "storm: \"Storm\"}", "storm: \"Storm\", hail: \"Hail\"}",
                        "storm: fragile", "storm: fragile\n      hail: fragile"));
    }

    @Test
    void givesExamplesThatReallyEndSo() {
        var kiosk = Toys.plan("kiosk");

        var differences = PlanComparison.of(UMBRELLA, kiosk).differences();

        assertThat(differences)
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(JointWalks.end(UMBRELLA, it.example()))
                            .isEqualTo(JointWalks.name(it.before()));
                    assertThat(JointWalks.end(kiosk, it.example()))
                            .isEqualTo(JointWalks.name(it.after()));
                });
    }

    private static Map<String, BigInteger> counted(PlanComparison comparison) {
        var counts = new TreeMap<String, BigInteger>();
        comparison
                .differences()
                .forEach(it ->
                        counts.merge(
                                JointWalks.name(it.before()) + " -> " + JointWalks.name(it.after()),
                                it.answerSets(),
                                BigInteger::add));
        return counts;
    }

    /** The umbrella with texts replaced: what is there, what comes instead, and so on. */
    private static Plan changed(String... replacements) {
        return Toys.changed("umbrella", replacements);
    }
}
