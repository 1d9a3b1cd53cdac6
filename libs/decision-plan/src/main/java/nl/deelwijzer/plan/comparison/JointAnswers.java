// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.analysis.AnswerClass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The answers to each question, as far as either of two versions can tell them apart. */
final class JointAnswers {

    private final List<Version> versions;
    private final Map<String, List<AnswerClass>> known = new HashMap<>();

    JointAnswers(Version before, Version after) {
        this.versions = List.of(before, after);
    }

    List<AnswerClass> to(String question) {
        return known.computeIfAbsent(question, this::found);
    }

    private List<AnswerClass> found(String id) {
        var criteria = new LinkedHashSet<Criterion>();
        versions.forEach(version -> criteria.addAll(version.criteriaOn(id)));
        return AnswerClass.of(joined(asked(id).toList()), criteria);
    }

    private Stream<Question> asked(String id) {
        return versions.stream().flatMap(version -> version.question(id).stream());
    }

    /** One question that offers what either offers; what an option adds tells who offers it. */
    private Question joined(List<Question> asked) {
        var options = new LinkedHashMap<String, Option>();
        asked.forEach(it -> it.options().forEach(option -> options.put(option.id(), option)));
        Question one = asked.getFirst();
        boolean isSet = asked.stream().anyMatch(it -> it.type() == QuestionType.SET);
        return new Question(
                one.id(),
                one.step(),
                one.heading(),
                isSet ? QuestionType.SET : one.type(),
                one.judgement(),
                one.asks(),
                one.hints(),
                List.copyOf(options.values()),
                isSet ? marked(asked, options) : new Onward.ByAnswer(new LinkedHashMap<>()),
                one.cites());
    }

    private static Onward marked(List<Question> asked, Map<String, Option> options) {
        var marks = new HashMap<String, List<String>>();
        options.keySet().forEach(option -> marks.put(option, marks(asked, option)));
        var somewhere = new Transition(asked.getFirst().id(), List.of());
        return new Onward.AfterSet(marks, somewhere);
    }

    /** A question of single answers tells every option apart, a set only those it does not have. */
    private static List<String> marks(List<Question> asked, String option) {
        var marks = new ArrayList<String>();
        for (Question question : asked) {
            boolean offered = question.optionIds().contains(option);
            marks.add(Boolean.toString(offered));
            if (question.type() != QuestionType.SET) {
                marks.add(option);
            }
        }
        return List.copyOf(marks);
    }
}
