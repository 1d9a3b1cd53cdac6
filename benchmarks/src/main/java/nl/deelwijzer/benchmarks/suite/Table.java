// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, printed row by row. */
public final class Table {

    public Table(String... heads) {
        print(List.of(heads));
        print(Collections.nCopies(heads.length, "---"));
    }

    /** Numbers are shown with two decimals, whole ones without. */
    public void row(Object... cells) {
        print(List.of(cells));
    }

    private static void print(List<?> cells) {
        var line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(text(cell)).append(" |");
        }
        System.out.println(line);
    }

    private static String text(Object cell) {
        return cell instanceof Double number
                ? String.format(Locale.ROOT, "%.2f", number)
                : cell.toString();
    }
}
