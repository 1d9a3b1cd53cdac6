// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.analysis.Ahead;
import nl.deelwijzer.plan.analysis.RuleLines;
import nl.deelwijzer.plan.analysis.State;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One of two versions, walked answer by answer. */
final class Version {

    private final Plan plan;
    private final RuleLines lines;
    private final Ahead ahead;

    Version(Plan plan) {
        this.plan = plan;
        this.lines = new RuleLines(plan);
        this.ahead = new Ahead(plan);
    }

    Optional<Question> question(String id) {
        return plan.findQuestion(id);
    }

    Set<Criterion> criteriaOn(String question) {
        return lines.criteriaOn(question);
    }

    Stand start() {
        return arrive(plan.start(), lines.unknown());
    }

    /** Whether a walk that stands here may still ask the question. */
    boolean mayAsk(Stand stand, String question) {
        return stand instanceof Stand.Asking asking && ahead.reaches(asking.question(), question);
    }

    /** Goes on from the question that the walk asks. */
    Stand answer(Stand.Asking asking, List<String> chosen) {
        var question = (Question) plan.node(asking.question());
        if (!isOffered(question, chosen)) {
            return new Stand.Over(new Ending.NotOffered(question.id()));
        }
        long[] open = lines.learn(asking.state().open(), question.id(), chosen);
        return arrive(plan.node(way(question, chosen).to()), open);
    }

    private static boolean isOffered(Question question, List<String> chosen) {
        return question.optionIds().containsAll(chosen)
                && (question.type() == QuestionType.SET || chosen.size() == 1);
    }

    private static Transition way(Question question, List<String> chosen) {
        return switch (question.onward()) {
            case Onward.AfterSet(var adds, var then) -> then;
            case Onward.ByAnswer(var ways) ->
                    Objects.requireNonNull(ways.get(chosen.getFirst()), "a way for each option");
        };
    }

    private Stand arrive(Node node, long[] open) {
        return switch (node) {
            case Outcome outcome ->
                    new Stand.Over(new Ending.Decided(outcome.id(), outcome.result()));
            case Question question ->
                    new Stand.Asking(new State(question.id(), lines.forgetAt(question.id(), open)));
            case Rule rule -> arrive(plan.node(way(rule, open).to()), open);
        };
    }

    private Transition way(Rule rule, long[] open) {
        int row = lines.rowTaken(rule, open);
        return row == 0 ? rule.otherwise() : rule.rows().get(row - 1).then();
    }
}
