// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.List;
import java.util.function.Function;

/** A comparison as a Dutch text that a lawyer and a developer can read together. */
final class ComparisonText {

    private final StringBuilder text = new StringBuilder();

    private ComparisonText() {}

    static String of(Plan before, Plan after, PlanComparison comparison) {
        var text = new ComparisonText();
        text.line("Oud:   " + name(before));
        text.line("Nieuw: " + name(after));
        text.section("Wat het plan anders zegt", comparison.changes(), ComparisonText::change);
        text.section(
                "Wat het plan anders beslist",
                comparison.differences(),
                ComparisonText::difference);
        return text.text.toString();
    }

    private static String name(Plan plan) {
        return plan.id() + " " + plan.version() + " (" + DutchWords.of(plan.status()) + ")";
    }

    private <T> void section(String title, List<T> items, Function<T, String> words) {
        line("");
        line(title + ": " + (items.isEmpty() ? "niets" : items.size()));
        items.forEach(item -> line(words.apply(item)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.Added(var place, var added) -> "  + " + place + ": " + added;
            case Change.Removed(var place, var removed) -> "  - " + place + ": " + removed;
            case Change.Altered(var place, var before, var after) ->
                    "  ~ " + place + "\n      was:   " + before + "\n      wordt: " + after;
        };
    }

    private static String difference(Difference difference) {
        var words = new StringBuilder("  " + ending(difference.before()));
        words.append(" -> ").append(ending(difference.after()));
        words.append("\n      antwoordreeksen: ").append(difference.answerSets());
        words.append("; een daarvan:");
        difference
                .example()
                .forEach((question, chosen) ->
                        words.append("\n        ")
                                .append(question)
                                .append(": ")
                                .append(chosen.isEmpty() ? "(niets)" : String.join(", ", chosen)));
        return words.toString();
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Decided(var outcome, var result) ->
                    outcome + " (" + DutchWords.of(result) + ")";
            case Ending.NotOffered(var question) ->
                    "antwoord dat vraag " + question + " niet aanbiedt";
        };
    }
}
