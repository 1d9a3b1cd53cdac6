// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The decision table of a rule: the number of the first row that matches, from 1; the last is
 * otherwise.
 */
final class DmnRows {

    private static final String ANYTHING = "-";

    private final Rule rule;
    private final Plan plan;
    private final Incoming incoming;
    private final List<String> questions;

    DmnRows(Rule rule, Plan plan, Incoming incoming) {
        this.rule = rule;
        this.plan = plan;
        this.incoming = incoming;
        this.questions = Incoming.questionsOf(rule);
    }

    String xml() {
        var table = new DmnTable("FIRST", "number");
        table.input(incoming.reached(rule.id()), "boolean");
        questions.forEach(question -> table.input(answerOnThePath(question), typeOf(question)));
        for (int i = 0; i < rule.rows().size(); i++) {
            table.rule(cells(rule.rows().get(i)), String.valueOf(i + 1));
        }
        var otherwise = new ArrayList<String>(List.of("true"));
        otherwise.addAll(Collections.nCopies(questions.size(), ANYTHING));
        table.rule(otherwise, String.valueOf(rule.rows().size() + 1));
        return table.xml();
    }

    /** A question that the path did not ask has no answer here, whatever was given. */
    private static String answerOnThePath(String question) {
        return "if " + Names.onward(question) + " = null then null else " + Names.answer(question);
    }

    private String typeOf(String id) {
        return plan.node(id) instanceof Question question && question.type() == QuestionType.SET
                ? "Any"
                : "string";
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>(Collections.nCopies(questions.size() + 1, ANYTHING));
        cells.set(0, "true");
        row.when()
                .forEach(criterion ->
                        cells.set(questions.indexOf(criterion.question()) + 1, cell(criterion)));
        return cells;
    }

    private static String cell(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OneOf(var question, var answers) ->
                    String.join(", ", answers.stream().map(Feel::text).toList());
            case Criterion.SetMatches(var question, var any, var allIn, var none, var hasAll) -> {
                var tests = new ArrayList<String>(List.of("? != null"));
                any.ifPresent(ids ->
                        tests.add(
                                "(some x in "
                                        + Feel.list(ids)
                                        + " satisfies list contains(?, x))"));
                allIn.ifPresent(ids ->
                        tests.add(
                                "(every x in ? satisfies list contains("
                                        + Feel.list(ids)
                                        + ", x))"));
                none.ifPresent(ids ->
                        tests.add(
                                "(every x in "
                                        + Feel.list(ids)
                                        + " satisfies not(list contains(?, x)))"));
                hasAll.ifPresent(ids ->
                        tests.add(
                                "(every x in "
                                        + Feel.list(ids)
                                        + " satisfies list contains(?, x))"));
                yield String.join(" and ", tests);
            }
        };
    }
}
