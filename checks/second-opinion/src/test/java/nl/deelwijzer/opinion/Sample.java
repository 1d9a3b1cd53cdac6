// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.analysis.Passage;
import nl.deelwijzer.plan.analysis.PlanAnalysis;
import nl.deelwijzer.plan.analysis.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Answers to hold two evaluators against each other with: for each thing that any walk can pass a
 * walk that passes it, then random ones, finished and unfinished. The same for every run.
 */
final class Sample {

    private static final int TRIES = 50_000;

    private final Plan plan;
    private final Random random = new Random(20_261_123);
    private final Set<Passage> wanted;
    private final Routes routes;
    private final List<Answers> answers = new ArrayList<>();

    Sample(Plan plan, int size) {
        this.plan = plan;
        this.routes = new Routes(plan);
        this.wanted = new HashSet<>(PlanAnalysis.of(plan).passed());
        for (Passage target : PlanAnalysis.of(plan).passed()) {
            aimAt(target);
        }
        while (answers.size() < size) {
            answers.add(walk(Map.of(), random.nextInt(4) == 0 ? 0.9 : 1.0));
        }
    }

    List<Answers> answers() {
        return answers;
    }

    /** What any walk can pass and no answers of the sample do. */
    Set<Passage> missed() {
        return wanted;
    }

    private void aimAt(Passage target) {
        for (int i = 0; i < TRIES && wanted.contains(target); i++) {
            keepIfNew(walk(routes.wishFor(target, random), 1.0));
        }
    }

    private void keepIfNew(Answers candidate) {
        if (wanted.removeAll(trace(candidate).passages())) {
            answers.add(candidate);
        }
    }

    private Trace trace(Answers candidate) {
        var chosen = new HashMap<String, List<String>>();
        candidate
                .byQuestion()
                .forEach((question, answer) -> chosen.put(question, options(answer.value())));
        return Trace.of(plan, chosen);
    }

    private static List<String> options(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Single(var option) -> List.of(option);
            case AnswerValue.Several(var options) -> options;
        };
    }

    private Answers walk(Map<String, Criterion> wish, double goesOn) {
        var given = new LinkedHashMap<String, Answer>();
        while (plan.walk(new Answers(given)) instanceof Walk.Incomplete incomplete
                && random.nextDouble() < goesOn) {
            Question question = incomplete.next();
            given.put(question.id(), new Answer(pick(question, wish.get(question.id())), null));
        }
        return new Answers(given);
    }

    private AnswerValue pick(Question question, @Nullable Criterion criterion) {
        if (question.type() == QuestionType.SET) {
            return new AnswerValue.Several(pickSet(question, criterion));
        }
        List<String> options =
                criterion instanceof Criterion.OneOf oneOf ? oneOf.answers() : question.optionIds();
        return new AnswerValue.Single(options.get(random.nextInt(options.size())));
    }

    private List<String> pickSet(Question question, @Nullable Criterion criterion) {
        int density = 1 + random.nextInt(5);
        var chosen = new ArrayList<String>();
        for (String option : question.optionIds()) {
            if (mayBeChosen(option, criterion)
                    && (mustBeChosen(option, criterion) || random.nextInt(density + 1) == 0)) {
                chosen.add(option);
            }
        }
        return chosen;
    }

    private static boolean mayBeChosen(String option, @Nullable Criterion criterion) {
        return !(criterion instanceof Criterion.SetMatches set)
                || (set.allIn().map(inside -> inside.contains(option)).orElse(true)
                        && !set.none().map(excluded -> excluded.contains(option)).orElse(false));
    }

    private static boolean mustBeChosen(String option, @Nullable Criterion criterion) {
        return criterion instanceof Criterion.SetMatches set
                && set.hasAll().map(needed -> needed.contains(option)).orElse(false);
    }
}
