// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.drawing.Strip.Onwards;
import nl.deelwijzer.plan.drawing.Strip.Words;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts a plan into cards: its questions and rules in the order of their numbers, then outcomes and
 * conditions.
 */
final class Cards {

    private static final double TEXT = 10.5;
    private static final double SMALL = 9.5;

    private final Plan plan;
    private final WalkedPath walked;
    private final Numbering numbering;
    private final RowText rowText;

    Cards(Plan plan, Numbering numbering, WalkedPath walked) {
        this.plan = plan;
        this.walked = walked;
        this.numbering = numbering;
        this.rowText = new RowText(plan, numbering);
    }

    List<Card> all() {
        var cards = new ArrayList<Card>();
        numbering.inOrder().forEach(node -> cards.add(card(node)));
        plan.outcomes().forEach(outcome -> cards.add(outcome(outcome)));
        plan.conditions().forEach(condition -> cards.add(condition(condition)));
        return cards;
    }

    private Card card(Node node) {
        var head = new ArrayList<Strip>();
        var rows = new ArrayList<Strip>();
        String style = "card";
        switch (node) {
            case Question question -> question(question, head, rows);
            case Rule rule -> {
                style = "card rule";
                head.add(
                        heading(
                                rule.id(),
                                "stap " + rule.step() + " · volgt uit eerdere antwoorden"));
                Way.from(rule).forEach(way -> rows.add(row(rule, way, ruleLabel(rule, way))));
            }
            case Outcome outcome -> throw new IllegalArgumentException("an outcome has no number");
        }
        return new Card(
                "Stap " + Numbering.group(node),
                node.id(),
                style,
                walked.comesBy(node),
                head,
                rows);
    }

    private Strip heading(String id, String text) {
        return Words.of(numbering.number(id) + ". " + text, 12, 8, "heading");
    }

    private void question(Question question, List<Strip> head, List<Strip> rows) {
        head.add(heading(question.id(), question.heading() + " (stap " + question.step() + ")"));
        head.add(Words.of(question.asks(), TEXT, 8, "text"));
        if (question.judgement()) {
            head.add(Words.of("Afweging: schrijf op waarom.", SMALL, 8, "note"));
        }
        if (!question.cites().isEmpty()) {
            head.add(Words.of(String.join("; ", question.cites()), SMALL, 8, "note"));
        }
        if (question.onward() instanceof Onward.AfterSet set) {
            question.options().forEach(option -> head.add(option(question, set, option)));
        }
        Way.from(question).forEach(way -> rows.add(row(question, way, labels(question, way))));
    }

    private Strip option(Question question, Onward.AfterSet set, nl.deelwijzer.plan.Option option) {
        String box = walked.chose(question, option.id()) ? "☒ " : "☐ ";
        return Words.of(
                box + option.label() + marks(set.adds().getOrDefault(option.id(), List.of())),
                TEXT,
                16,
                "text");
    }

    private static String labels(Question question, Way way) {
        return way.labels().isEmpty()
                ? "Daarna"
                : way.labels().stream()
                        .map(id -> RowText.label(question, id))
                        .collect(Collectors.joining("; "));
    }

    private String ruleLabel(Rule rule, Way way) {
        return way.row() == 0 ? "Anders" : rowText.of(rule.rows().get(way.row() - 1));
    }

    private Strip row(Node from, Way way, String label) {
        Node to = plan.node(way.to());
        boolean taken = walked.takes(from, way);
        var words =
                new Words(
                        Fit.lines(label + marks(way.adds()), TEXT, Onwards.TARGET - 32),
                        TEXT * 1.3,
                        8,
                        taken ? "bold" : "text");
        return switch (to) {
            case Outcome outcome ->
                    new Onwards(
                            words,
                            target(ending(outcome), 38),
                            0,
                            mark(outcome),
                            outcome.result(),
                            taken);
            case Question question -> onward(words, question.heading(), question.id(), taken);
            case Rule rule -> onward(words, "eerdere antwoorden", rule.id(), taken);
        };
    }

    private Onwards onward(Words label, String heading, String id, boolean taken) {
        return new Onwards(
                label, target(heading, 22), numbering.number(id), "", Result.REFER, taken);
    }

    private static Words target(String text, double indent) {
        double left = Onwards.TARGET + indent;
        return new Words(Fit.lines(text, SMALL, Card.WIDTH - left - 4), SMALL * 1.3, left, "small");
    }

    private static String ending(Outcome outcome) {
        return DutchWords.of(outcome.result()) + ": " + outcome.title();
    }

    private String marks(List<String> conditions) {
        return conditions.isEmpty()
                ? ""
                : " (+ "
                        + conditions.stream().map(numbering::mark).collect(Collectors.joining(", "))
                        + ")";
    }

    private String mark(Outcome outcome) {
        return "U" + (plan.outcomes().indexOf(outcome) + 1);
    }

    private Card outcome(Outcome outcome) {
        var rows = new ArrayList<Strip>();
        rows.add(Words.of(outcome.explains(), TEXT, 8, "text"));
        if (!outcome.basis().isEmpty()) {
            rows.add(
                    Words.of("Grondslag: " + String.join("; ", outcome.basis()), SMALL, 8, "note"));
        }
        if (outcome.referTo() != null) {
            rows.add(Words.of("Ga verder met plan: " + outcome.referTo(), SMALL, 8, "note"));
        }
        if (!outcome.adds().isEmpty()) {
            rows.add(Words.of("Voorwaarden" + marks(outcome.adds()), SMALL, 8, "note"));
        }
        Strip head =
                new Ending(
                        outcome.result(),
                        mark(outcome),
                        Words.of(ending(outcome), 11.5, 48, "heading"));
        return new Card(
                "Uitkomsten", outcome.id(), "card", walked.comesBy(outcome), List.of(head), rows);
    }

    private Card condition(Condition condition) {
        String when = numbering.mark(condition.id()) + " · " + DutchWords.of(condition.moment());
        var rows = new ArrayList<Strip>();
        rows.add(Words.of(condition.text(), TEXT, 8, "text"));
        if (!condition.cites().isEmpty()) {
            rows.add(Words.of(String.join("; ", condition.cites()), SMALL, 8, "note"));
        }
        return new Card(
                "Voorwaarden",
                condition.id(),
                "card",
                false,
                List.of(Words.of(when, 11.5, 8, "heading")),
                rows);
    }
}
