// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A question to the police and what must come of it.
 *
 * @param body JSON for evaluate
 * @param expected by a walk in this JVM; nothing but its answers is in the body
 */
record Case(Plan plan, String reference, String recipient, String body, Walk.Decided expected) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Any answers that lead to an end. Recipient and motivations are of this case alone.
     *
     * @param number by which the answers are chosen
     */
    static Case random(Plan plan, String reference, int number) {
        var random = new Random(number);
        var answers = new LinkedHashMap<String, Answer>();
        while (true) {
            switch (plan.walk(Answers.of(answers))) {
                case Walk.Incomplete open ->
                        answers.put(open.next().id(), any(open.next(), number, random));
                case Walk.Rejected rejected -> throw new IllegalStateException(rejected.toString());
                case Walk.Decided decided -> {
                    var recipient = "Wijkteam meting " + number;
                    var body = body(plan, reference, recipient, answers);
                    return new Case(plan, reference, recipient, body, decided);
                }
            }
        }
    }

    private static Answer any(Question question, int number, Random random) {
        var options = question.optionIds();
        var value =
                question.type() == QuestionType.SET
                        ? new AnswerValue.Several(
                                options.stream().filter(_ -> random.nextBoolean()).toList())
                        : new AnswerValue.Single(options.get(random.nextInt(options.size())));
        return new Answer(value, question.judgement() ? "Om te meten, bij vraag " + number : null);
    }

    private static String body(
            Plan plan, String reference, String recipient, Map<String, Answer> answers) {
        var written = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> written.put(question, tree(answer)));
        return JSON.writeValueAsString(
                Map.of(
                        "plan",
                        plan.id().value(),
                        "caseReference",
                        reference,
                        "recipient",
                        recipient,
                        "answers",
                        written));
    }

    private static Map<String, Object> tree(Answer answer) {
        Object value =
                switch (answer.value()) {
                    case AnswerValue.Single(var option) -> option;
                    case AnswerValue.Several(var options) -> options;
                };
        var motivation = answer.motivation();
        return motivation == null
                ? Map.of("value", value)
                : Map.of("value", value, "motivation", motivation);
    }
}
