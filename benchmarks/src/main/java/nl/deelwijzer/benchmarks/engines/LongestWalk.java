// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.analysis.PlanAnalysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Finds a walk that asks as many questions as any walk of the plan can. */
final class LongestWalk {

    private static final int TRIES = 50_000;
    private static final int MOST_CONDITIONS = 1_000;
    private static final int STEPS_CHANGED = 3;

    private final Plan plan;
    private final Random random = new Random(1);

    LongestWalk(Plan plan) {
        this.plan = plan;
    }

    /**
     * Exactly the answers of that walk. Changes a few answers of the best so far, over and over; of
     * equally long walks the one with the most conditions is the best.
     */
    Answers find() {
        int longest = PlanAnalysis.of(plan).longest();
        var best = walked(Map.of());
        for (int tries = 0; tries < TRIES; tries++) {
            var changed = walked(mutant(asked(best)));
            if (weight(changed) >= weight(best)) {
                best = changed;
            }
        }
        if (best.path().size() < longest) {
            throw new IllegalStateException(plan + ": no walk of " + longest + " was found");
        }
        return Answers.of(asked(best));
    }

    private static int weight(Walk.Decided walk) {
        return walk.path().size() * MOST_CONDITIONS + walk.conditions().size();
    }

    private static Map<String, Answer> asked(Walk.Decided walk) {
        var answers = new LinkedHashMap<String, Answer>();
        walk.path().forEach(step -> answers.put(step.question().id(), step.answer()));
        return answers;
    }

    private Map<String, Answer> mutant(Map<String, Answer> answers) {
        var changed = new LinkedHashMap<>(answers);
        var ids = List.copyOf(answers.keySet());
        for (int i = 0; i < STEPS_CHANGED && !ids.isEmpty(); i++) {
            var question = plan.findQuestion(ids.get(random.nextInt(ids.size()))).orElseThrow();
            changed.put(question.id(), any(question));
        }
        return changed;
    }

    /** Walks on with any answers to the end. */
    private Walk.Decided walked(Map<String, Answer> given) {
        var answers = new LinkedHashMap<>(given);
        while (true) {
            switch (plan.walk(Answers.of(answers))) {
                case Walk.Incomplete open -> answers.put(open.next().id(), any(open.next()));
                case Walk.Rejected rejected -> throw new IllegalStateException(rejected.toString());
                case Walk.Decided decided -> {
                    return decided;
                }
            }
        }
    }

    private Answer any(Question question) {
        var options = question.optionIds();
        return question.type() == QuestionType.SET
                ? new Answer(
                        new AnswerValue.Several(
                                options.stream().filter(_ -> random.nextBoolean()).toList()),
                        null)
                : Answer.of(options.get(random.nextInt(options.size())));
    }
}
