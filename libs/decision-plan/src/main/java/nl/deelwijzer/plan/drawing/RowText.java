// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a rule row looks for: the number of each question, with the answers that count. */
final class RowText {

    private final Plan plan;
    private final Numbering numbering;

    RowText(Plan plan, Numbering numbering) {
        this.plan = plan;
        this.numbering = numbering;
    }

    String of(Row row) {
        return row.when().stream().map(this::of).collect(Collectors.joining(" en "));
    }

    private String of(Criterion criterion) {
        Question question = (Question) plan.node(criterion.question());
        String number = "bij " + numbering.number(question.id()) + " ";
        return switch (criterion) {
            case Criterion.OneOf(var id, var answers) -> number + quoted(question, answers, "of");
            case Criterion.SetMatches(var id, var any, var allIn, var none, var hasAll) -> {
                var parts = new ArrayList<String>();
                any.ifPresent(ids -> parts.add("minstens " + quoted(question, ids, "of")));
                allIn.ifPresent(ids -> parts.add("niets buiten " + quoted(question, ids, "en")));
                none.ifPresent(ids -> parts.add("geen " + quoted(question, ids, "of")));
                hasAll.ifPresent(ids -> parts.add("in elk geval " + quoted(question, ids, "en")));
                yield number + String.join(" en ", parts);
            }
        };
    }

    private static String quoted(Question question, List<String> ids, String last) {
        return DutchWords.list(
                ids.stream().map(id -> "‘" + label(question, id) + "’").toList(), last);
    }

    static String label(Question question, String option) {
        return question.options().stream()
                .filter(candidate -> candidate.id().equals(option))
                .map(Option::label)
                .findFirst()
                .orElse(option);
    }
}
