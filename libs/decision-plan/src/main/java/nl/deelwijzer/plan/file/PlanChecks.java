// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.file.PlanFault.Code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that every id of a plan resolves; if so, {@link GraphChecks} looks at the graph as a
 * whole.
 */
final class PlanChecks {

    private static final int MOST_OPTIONS = 30;

    private final PlanDefinition plan;
    private final Faults faults;
    private final Map<String, Question> questions = new HashMap<>();
    private final CriterionChecks criteria;
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    private PlanChecks(PlanDefinition plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
        this.criteria = new CriterionChecks(questions, faults);
    }

    static void check(PlanDefinition plan, Faults faults) {
        var checks = new PlanChecks(plan, faults);
        checks.collectIds();
        checks.checkReferences();
        checks.checkUse();
        if (faults.isEmpty()) {
            GraphChecks.check(plan, faults);
        }
    }

    private void collectIds() {
        plan.questions().forEach(question -> questions.put(question.id(), question));
        plan.questions().forEach(question -> collect("questions", question));
        plan.rules().forEach(rule -> collect("rules", rule));
        plan.outcomes().forEach(outcome -> collect("outcomes", outcome));
        plan.conditions().forEach(condition -> conditions.add(condition.id()));
    }

    private void collect(String section, Node node) {
        if (!nodes.add(node.id())) {
            faults.add(
                    Code.DUPLICATE_ID,
                    section + "." + node.id(),
                    "another question, rule or outcome has this id");
        }
    }

    private void checkReferences() {
        target(plan.start(), "start");
        plan.questions().forEach(this::question);
        plan.rules().forEach(this::rule);
        plan.outcomes().forEach(this::outcome);
    }

    private void question(Question question) {
        String path = "questions." + question.id();
        if (question.options().size() > MOST_OPTIONS) {
            faults.add(
                    Code.TOO_MANY_OPTIONS,
                    path + ".options",
                    "a question has at most " + MOST_OPTIONS + " options");
        }
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) -> {
                transitions.forEach((option, transition) ->
                        transition(transition, path + ".answers." + option));
                answersMatchOptions(question, transitions.keySet(), path);
            }
            case Onward.AfterSet(var adds, var then) -> {
                transition(then, path + ".then");
                adds.forEach((option, ids) -> adds(ids, path + ".adds." + option));
                criteria.options(question, adds.keySet(), path + ".adds");
            }
        }
    }

    private void answersMatchOptions(Question question, Set<String> answers, String path) {
        criteria.options(question, answers, path + ".answers");
        for (String option : question.optionIds()) {
            if (!answers.contains(option)) {
                faults.add(
                        Code.UNANSWERED_OPTION,
                        path + ".answers",
                        "answer '" + option + "' leads nowhere");
            }
        }
    }

    private void rule(Rule rule) {
        String path = "rules." + rule.id();
        for (int i = 0; i < rule.rows().size(); i++) {
            row(rule.rows().get(i), path + ".rows." + i);
        }
        transition(rule.otherwise(), path + ".otherwise");
    }

    private void row(Row row, String path) {
        transition(row.then(), path);
        if (row.when().isEmpty()) {
            faults.add(Code.EMPTY, path + ".when", "a row looks at one answer at least");
        }
        row.when()
                .forEach(criterion ->
                        criteria.check(criterion, path + ".when." + criterion.question()));
    }

    private void outcome(Outcome outcome) {
        String path = "outcomes." + outcome.id();
        adds(outcome.adds(), path + ".adds");
        if (outcome.referTo() != null && outcome.result() != Result.REFER) {
            faults.add(
                    Code.MISPLACED_REFERENCE,
                    path + ".refer-to",
                    "only an outcome with result REFER refers");
        }
    }

    private void transition(Transition transition, String path) {
        target(transition.to(), path);
        adds(transition.adds(), path);
    }

    private void target(String id, String path) {
        if (!nodes.contains(id)) {
            faults.add(
                    Code.UNKNOWN_TARGET,
                    path,
                    "there is no question, rule or outcome '" + id + "'");
        }
    }

    private void adds(List<String> ids, String path) {
        for (String id : ids) {
            added.add(id);
            if (!conditions.contains(id)) {
                faults.add(Code.UNKNOWN_CONDITION, path, "there is no condition '" + id + "'");
            }
        }
    }

    private void checkUse() {
        for (Condition condition : plan.conditions()) {
            if (!added.contains(condition.id())) {
                faults.add(
                        Code.UNUSED_CONDITION,
                        "conditions." + condition.id(),
                        "nothing adds this condition");
            }
        }
        for (int i = 0; i < plan.gaps().size(); i++) {
            Gap gap = plan.gaps().get(i);
            if (!nodes.contains(gap.where()) && !conditions.contains(gap.where())) {
                faults.add(
                        Code.UNKNOWN_PLACE,
                        "gaps." + i + ".where",
                        "the plan has no '" + gap.where() + "'");
            }
        }
    }
}
