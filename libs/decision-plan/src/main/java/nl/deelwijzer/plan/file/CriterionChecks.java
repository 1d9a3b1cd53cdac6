// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.file.PlanFault.Code;

import java.util.Map;

/** Checks that what a rule looks at can be answered. */
record CriterionChecks(Map<String, Question> questions, Faults faults) {

    void check(Criterion criterion, String path) {
        Question question = questions.get(criterion.question());
        if (question == null) {
            faults.add(Code.UNKNOWN_QUESTION, path, "the plan has no such question");
            return;
        }
        boolean set = question.type() == QuestionType.SET;
        switch (criterion) {
            case Criterion.OneOf(var id, var answers) -> {
                if (set) {
                    faults.add(
                            Code.WRONG_CRITERION,
                            path,
                            "a set is matched with any, all-in, none or has-all");
                }
                options(question, answers, path);
            }
            case Criterion.SetMatches matches -> {
                if (!set) {
                    faults.add(
                            Code.WRONG_CRITERION,
                            path,
                            "a single answer is matched with a list of answers");
                }
                operators(question, matches, path);
            }
        }
    }

    private void operators(Question question, Criterion.SetMatches matches, String path) {
        matches.any().ifPresent(ids -> options(question, ids, path + ".any"));
        matches.allIn().ifPresent(ids -> options(question, ids, path + ".all-in"));
        matches.none().ifPresent(ids -> options(question, ids, path + ".none"));
        matches.hasAll().ifPresent(ids -> options(question, ids, path + ".has-all"));
    }

    /** Says of every id that the question does not offer it. */
    void options(Question question, Iterable<String> ids, String path) {
        for (String id : ids) {
            if (!question.optionIds().contains(id)) {
                faults.add(
                        Code.UNKNOWN_OPTION,
                        path + "." + id,
                        "question '" + question.id() + "' does not offer '" + id + "'");
            }
        }
    }
}
