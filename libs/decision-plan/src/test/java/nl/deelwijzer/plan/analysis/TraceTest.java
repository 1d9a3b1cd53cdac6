// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class TraceTest {

    @ParameterizedTest
    @ValueSource(strings = {"umbrella", "boat"})
    void endsWhereTheEngineEndsOnEveryWalk(String toy) {
        Plan plan = Toys.plan(toy);

        assertThat(EveryWalk.of(plan))
                .allSatisfy(chosen -> {
                    Trace trace = Trace.of(plan, chosen);
                    var decided = (Decided) plan.walk(answers(plan, chosen));
                    assertThat(trace.end()).isEqualTo(decided.outcome());
                    assertThat(trace.conditions())
                            .isEqualTo(ids(decided.conditions().stream().map(c -> c.id())));
                    assertThat(trace.path())
                            .isEqualTo(
                                    ids(decided.path().stream().map(step -> step.question().id())));
                });
    }

    @Test
    void stopsAtTheQuestionThatLacksAnAnswer() {
        Trace trace = Trace.of(Toys.plan("umbrella"), Map.of("raining", List.of("ja")));

        assertThat(trace.end().id()).isEqualTo("kind");
        assertThat(trace.passages()).containsExactly(new Passage.Answered("raining", "ja"));
    }

    @Test
    void refusesAnAnswerThatIsNotOffered() {
        assertThatThrownBy(() ->
                        Trace.of(Toys.plan("umbrella"), Map.of("raining", List.of("misschien"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.toList();
    }

    private static Answers answers(Plan plan, Map<String, List<String>> chosen) {
        var answers = new LinkedHashMap<String, Answer>();
        chosen.forEach(
                (question, options) -> answers.put(question, answer(plan, question, options)));
        return new Answers(answers);
    }

    private static Answer answer(Plan plan, String question, List<String> options) {
        boolean set = plan.findQuestion(question).orElseThrow().type() == QuestionType.SET;
        return new Answer(
                set ? new AnswerValue.Several(options) : new AnswerValue.Single(options.getFirst()),
                null);
    }
}
