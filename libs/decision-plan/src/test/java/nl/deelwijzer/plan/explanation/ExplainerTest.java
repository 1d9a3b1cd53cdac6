// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.explanation.Explanation.WhatIf.Different;
import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ExplainerTest {

    private final Plan umbrella = Toys.plan("umbrella");
    private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>();

    @Test
    void saysThatAPermissionWithOpenConditionsIsNotYetAYes() {
        give("raining", "ja", "kind", "drizzle").put("belongings", Answer.ofSet("laptop"));

        Explanation explanation = explain();

        assertThat(explanation.answer()).isEqualTo("Mag, maar pas na één voorwaarde");
        assertThat(explanation.conditions())
                .extracting(Explanation.ConditionsAt::moment)
                .containsExactly(
                        "vóór het verstrekken", "bij het verstrekken", "na het verstrekken");
        assertThat(explanation.whatIf()).isNull();
    }

    @Test
    void tellsPerStepTheAnswerItsMeaningAndTheLaw() {
        give("raining", "ja", "kind", "shower").put("belongings", Answer.ofSet("laptop", "cake"));

        List<Explanation.ExplainedStep> steps = explain().steps();

        assertThat(steps).hasSize(4);
        assertThat(steps.getFirst().answer()).containsExactly("Ja");
        assertThat(steps.getFirst().meant()).isEqualTo("Het plan gaat verder met ‘Kind’.");
        assertThat(steps.getFirst().cites()).containsExactly("Rain Act art. 1");
        assertThat(steps.get(1).meant()).endsWith("Daar hoort bij: Bring the umbrella back.");
        assertThat(steps.get(3).meant())
                .startsWith("Dit volgt uit uw antwoorden bij ‘Belongings’.")
                .contains("eindigt");
    }

    @Test
    void findsTheSmallestChangeThatWouldPermit() {
        give("raining", "ja", "kind", "shower").put("belongings", Answer.ofSet());

        var whatIf = Objects.requireNonNull(explain().whatIf());

        assertThat(whatIf.complete()).isTrue();
        assertThat(whatIf.notice()).contains("geen advies");
        assertThat(whatIf.alternatives())
                .allSatisfy(change -> assertThat(change.answers()).hasSize(1));
        assertThat(whatIf.alternatives())
                .flatExtracting(change -> change.answers().getFirst().instead())
                .contains("A book", "A laptop and A cake".replace("and", "en"));
        assertThat(whatIf.alternatives().getFirst().answers().getFirst().kind())
                .isEqualTo("afweging");
    }

    @Test
    void leavesWhatIsNotAskedOutOfTheChanges() {
        give("raining", "ja", "kind", "storm", "fragile", "ja");

        var whatIf = Objects.requireNonNull(explain().whatIf());

        assertThat(whatIf.alternatives())
                .allSatisfy(change -> {
                    assertThat(change.answers())
                            .extracting(Different::question)
                            .containsAnyOf("fragile", "kind");
                    assertThat(change.besides())
                            .extracting(Different::question)
                            .containsExactly("belongings");
                });
    }

    @Test
    void saysNothingWhereThePlanDoesNotDecideIt() {
        give("raining", "nee");

        assertThat(explain().whatIf()).isNull();
    }

    @CanIgnoreReturnValue
    private Map<String, Answer> give(String... questionsAndAnswers) {
        for (int i = 0; i < questionsAndAnswers.length; i += 2) {
            answers.put(questionsAndAnswers[i], Answer.of(questionsAndAnswers[i + 1]));
        }
        return answers;
    }

    private Explanation explain() {
        var given = new Answers(answers);
        return new Explainer(umbrella).explain(given, (Decided) umbrella.walk(given));
    }
}
