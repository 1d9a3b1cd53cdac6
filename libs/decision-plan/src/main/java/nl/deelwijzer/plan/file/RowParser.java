// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Row;
import nl.deelwijzer.plan.Transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a rule. */
final class RowParser {

    private RowParser() {}

    static List<Row> rows(Entries rule) {
        rule.demand("rows");
        return rule.list("rows").stream().map(RowParser::row).toList();
    }

    private static Row row(Entries row) {
        var read =
                new Row(
                        criteria(row.entries("when")),
                        new Transition(row.text("to"), row.texts("adds")),
                        row.texts("cites"));
        row.refuseOthers();
        return read;
    }

    private static List<Criterion> criteria(Entries when) {
        var criteria = new ArrayList<Criterion>();
        for (String question : when.ids()) {
            criteria.add(
                    when.holdsMapping(question)
                            ? setMatches(question, when.entries(question))
                            : new Criterion.OneOf(question, when.textsDemanded(question)));
        }
        return criteria;
    }

    private static Criterion setMatches(String question, Entries operators) {
        var read =
                new Criterion.SetMatches(
                        question,
                        operator(operators, "any"),
                        operator(operators, "all-in"),
                        operator(operators, "none"),
                        operator(operators, "has-all"));
        operators.refuseOthers();
        return read;
    }

    private static Optional<List<String>> operator(Entries operators, String name) {
        List<String> options = operators.textsDemanded(name);
        return operators.has(name) ? Optional.of(List.copyOf(options)) : Optional.empty();
    }
}
