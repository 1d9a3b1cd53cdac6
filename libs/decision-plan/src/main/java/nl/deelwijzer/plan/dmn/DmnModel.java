// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a plan as DMN 1.3, media type {@code application/dmn+xml}.
 *
 * <p>Input data: {@code antwoord_<question>}, a text, or a list of texts for a set; null where it
 * is not answered. Per question and rule a decision {@code naar_<node>} tells which node the walk
 * goes to from there, null where the walk does not come by or waits for the answer. Three decisions
 * hold the result: {@code uitkomst} (the id of the outcome or null), {@code volgende_vraag} (the id
 * of the question to ask next or null) and {@code voorwaarden} (the ids of the conditions, in
 * order). In names, {@code -} becomes {@code _}.
 */
public final class DmnModel {

    private final Plan plan;
    private final Incoming incoming;
    private final DmnWriter writer;

    private DmnModel(Plan plan) {
        this.plan = plan;
        this.incoming = new Incoming(plan);
        this.writer =
                new DmnWriter(
                        plan.id().value(),
                        plan.title(),
                        "Versie " + plan.version() + ", " + DutchWords.of(plan.status()));
    }

    /** The model as XML text. */
    public static String of(Plan plan) {
        return new DmnModel(plan).write();
    }

    private String write() {
        plan.questions().forEach(this::input);
        plan.questions().forEach(this::question);
        plan.rules().forEach(this::rule);
        outcome();
        nextQuestion();
        new DmnConditions(plan, incoming, writer).write();
        return writer.finish();
    }

    private void input(Question question) {
        writer.input(
                Names.answer(question.id()),
                question.type() == QuestionType.SET ? "Any" : "string");
    }

    private void question(Question question) {
        var table = new DmnTable("UNIQUE", "string");
        switch (question.onward()) {
            case Onward.ByAnswer(var transitions) -> {
                table.input(incoming.reached(question.id()), "boolean");
                table.input(Names.answer(question.id()), "string");
                transitions.forEach((option, way) ->
                        table.rule(List.of("true", Feel.text(option)), Feel.text(way.to())));
            }
            case Onward.AfterSet(var adds, var then) -> {
                table.input(
                        incoming.reached(question.id())
                                + " and "
                                + Names.answer(question.id())
                                + " != null",
                        "boolean");
                table.rule(List.of("true"), Feel.text(then.to()));
            }
        }
        writer.decision(Names.onward(question.id()), "string", incoming.of(question), table.xml());
    }

    private void rule(Rule rule) {
        writer.decision(
                Names.row(rule.id()),
                "number",
                incoming.ofRows(rule),
                new DmnRows(rule, plan, incoming).xml());
        String targets =
                rule.rows().stream()
                                .map(row -> Feel.text(row.then().to()))
                                .collect(Collectors.joining(", ", "[", ", "))
                        + Feel.text(rule.otherwise().to())
                        + "]";
        String row = Names.row(rule.id());
        writer.literal(
                Names.onward(rule.id()),
                "string",
                List.of(row),
                "if " + row + " = null then null else " + targets + "[" + row + "]");
    }

    private void outcome() {
        String ends =
                plan.outcomes().stream()
                        .map(Outcome::id)
                        .map(Feel::text)
                        .collect(Collectors.joining(", ", "[", "]"));
        List<String> steps = incoming.allOnward();
        writer.literal(
                "uitkomst",
                "string",
                steps,
                "["
                        + String.join(", ", steps)
                        + "][item != null and list contains("
                        + ends
                        + ", item)][1]");
    }

    private void nextQuestion() {
        String open =
                plan.questions().stream()
                        .map(question ->
                                "if "
                                        + incoming.reached(question.id())
                                        + " and "
                                        + Names.onward(question.id())
                                        + " = null then "
                                        + Feel.text(question.id())
                                        + " else null")
                        .collect(Collectors.joining(", ", "[", "]"));
        writer.literal(
                "volgende_vraag", "string", incoming.allOnward(), open + "[item != null][1]");
    }
}
