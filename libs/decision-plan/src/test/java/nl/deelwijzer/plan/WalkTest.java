// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.Walk.Incomplete;
import nl.deelwijzer.plan.Walk.Rejected;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

class WalkTest {

    private final Plan umbrella = Toys.plan("umbrella");

    @Test
    void asksTheFirstQuestionWhenNothingIsAnswered() {
        var incomplete = (Incomplete) umbrella.walk(Answers.NONE);

        assertThat(incomplete.next().id()).isEqualTo("raining");
        assertThat(incomplete.path()).isEmpty();
        assertThat(incomplete.conditions()).isEmpty();
    }

    @Test
    void stopsAtTheFirstQuestionOnThePathThatLacksAnAnswer() {
        var incomplete = (Incomplete) walk("raining", "ja", "kind", "shower", "fragile", "ja");

        assertThat(incomplete.next().id()).isEqualTo("belongings");
        assertThat(path(incomplete.path())).containsExactly("raining", "kind");
        assertThat(ids(incomplete.conditions())).containsExactly("bring-it-back");
        assertThat(incomplete.unusedAnswers()).containsExactly("fragile");
    }

    @Test
    void gathersConditionsInTheOrderOfThePathEachOnce() {
        var decided =
                (Decided) walk("raining", "ja", "kind", "shower", "belongings", "cake,laptop");

        assertThat(decided.outcome().id()).isEqualTo("must");
        assertThat(ids(decided.conditions()))
                .containsExactly("bring-it-back", "wrap-it", "say-thanks", "hurry");
    }

    @Test
    void takesTheConditionsOfASetInTheOrderOfItsOptionsNotOfTheAnswer() {
        var decided =
                (Decided) walk("raining", "ja", "kind", "drizzle", "belongings", "laptop,book");

        assertThat(ids(decided.conditions()))
                .containsExactly("bring-it-back", "read-it", "wrap-it", "say-thanks", "hurry");
    }

    @Test
    void leavesOnlyTheOutcomesOwnConditionsWhereNothingIsProvided() {
        var decided = (Decided) walk("raining", "ja", "kind", "shower", "belongings", "");

        assertThat(decided.outcome().result()).isEqualTo(Result.PROHIBITED);
        assertThat(ids(decided.conditions())).containsExactly("read-it");
        assertThat(decided.pending()).isEmpty();
    }

    @Test
    void keepsGatheredConditionsAtConsultButCallsNoneOfThemPending() {
        var decided = (Decided) walk("raining", "ja", "kind", "storm", "fragile", "ja");

        assertThat(decided.outcome().id()).isEqualTo("ask-the-owner");
        assertThat(ids(decided.conditions())).containsExactly("reinforce");
        assertThat(decided.pending()).isEmpty();
    }

    @Test
    void callsTheConditionsBeforeAPermissionPending() {
        var decided = (Decided) walk("raining", "ja", "kind", "drizzle", "belongings", "laptop");

        assertThat(decided.outcome().result()).isEqualTo(Result.PERMITTED);
        assertThat(ids(decided.pending())).containsExactly("wrap-it");
    }

    @Test
    void neverMatchesAnAnswerToAQuestionThatThePathDidNotAsk() {
        var decided =
                (Decided)
                        walk(
                                "raining",
                                "ja",
                                "kind",
                                "drizzle",
                                "fragile",
                                "ja",
                                "belongings",
                                "book");

        assertThat(decided.outcome().id()).isEqualTo("may");
        assertThat(decided.unusedAnswers()).containsExactly("fragile");
    }

    @Test
    void matchesTheFirstRowThatHolds() {
        assertThat(outcome("storm", "book")).isEqualTo("may");
        assertThat(outcome("drizzle", "cake,laptop,book")).isEqualTo("must");
        assertThat(outcome("storm", "cake")).isEqualTo("ask-the-owner");
        assertThat(outcome("drizzle", "cake")).isEqualTo("may");
        assertThat(outcome("drizzle", "book,cake")).isEqualTo("ask-the-owner");
        assertThat(outcome("shower", "")).isEqualTo("never");
    }

    @Test
    void namesJudgementsOnThePathWithoutAMotivation() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("raining", Answer.of("ja"));
        answers.put(
                "kind",
                new Answer(new AnswerValue.Single("drizzle"), "It hardly wets the street."));
        answers.put("belongings", new Answer(new AnswerValue.Several(List.of()), "  "));

        var decided = (Decided) umbrella.walk(new Answers(answers));

        assertThat(decided.unmotivated()).extracting(Question::id).containsExactly("belongings");
    }

    @Test
    void rejectsAllFaultsTogether() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("raining", Answer.of("maybe"));
        answers.put("snowing", Answer.of("ja"));
        answers.put("kind", Answer.ofSet("drizzle"));
        answers.put("belongings", Answer.of("book"));
        answers.put("fragile", Answer.of("ja"));

        var rejected = (Rejected) umbrella.walk(new Answers(answers));

        assertThat(rejected.faults())
                .extracting(Fault::question)
                .containsExactly("raining", "snowing", "kind", "belongings");
        assertThat(rejected.faults().get(1)).isInstanceOf(Fault.UnknownQuestion.class);
    }

    @Test
    void givesEqualWalksForEqualAnswersAndNeverThrows() {
        var random = new Random(7);
        int decisions = 0;
        for (int i = 0; i < 5_000; i++) {
            Answers answers = anyAnswers(random);
            Walk walk = umbrella.walk(answers);
            assertThat(umbrella.walk(answers)).isEqualTo(walk);
            decisions += walk instanceof Decided ? 1 : 0;
        }
        assertThat(decisions).isBetween(100, 4_900);
    }

    @Test
    void keepsMotivationsOutOfItsText() {
        var answer = new Answer(new AnswerValue.Single("ja"), "about somebody");

        assertThat(new Answers(new LinkedHashMap<>(java.util.Map.of("raining", answer))).toString())
                .contains("raining")
                .doesNotContain("somebody");
    }

    /**
     * Answers that lead some way into the plan, with a question or an option that does not exist
     * now and then.
     */
    private Answers anyAnswers(Random random) {
        var answers = new LinkedHashMap<String, Answer>();
        while (random.nextInt(8) != 0
                && umbrella.walk(new Answers(answers)) instanceof Incomplete incomplete) {
            var options = new ArrayList<>(incomplete.next().optionIds());
            options.addAll(random.nextInt(20) == 0 ? List.of("", "unheard-of") : List.of());
            String option = options.get(random.nextInt(options.size()));
            boolean set = incomplete.next().type() == QuestionType.SET;
            answers.put(incomplete.next().id(), set ? Answer.ofSet(option) : Answer.of(option));
        }
        if (random.nextInt(10) == 0) {
            answers.put("unheard-of", Answer.of("ja"));
        }
        return new Answers(answers);
    }

    private String outcome(String kind, String belongings) {
        return ((Decided)
                        walk(
                                "raining",
                                "ja",
                                "kind",
                                kind,
                                "fragile",
                                "nee",
                                "belongings",
                                belongings))
                .outcome()
                .id();
    }

    private Walk walk(String... questionsAndAnswers) {
        var answers = new LinkedHashMap<String, Answer>();
        for (int i = 0; i < questionsAndAnswers.length; i += 2) {
            String question = questionsAndAnswers[i];
            String value = questionsAndAnswers[i + 1];
            boolean set = question.equals("belongings");
            answers.put(question, set ? Answer.ofSet(split(value)) : Answer.of(value));
        }
        return umbrella.walk(new Answers(answers));
    }

    private static String[] split(String value) {
        return value.isEmpty() ? new String[0] : value.split(",", -1);
    }

    private static List<String> ids(List<Condition> conditions) {
        return conditions.stream().map(Condition::id).toList();
    }

    private static List<String> path(List<PathStep> path) {
        return path.stream().map(step -> step.question().id()).toList();
    }
}
