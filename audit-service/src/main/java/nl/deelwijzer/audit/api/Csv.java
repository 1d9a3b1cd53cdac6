// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One record of a CSV file after RFC 4180, every cell in quotes. A cell that a spreadsheet program
 * would take for a formula gets an apostrophe before it: what a professional typed must never be
 * executed on an auditor's machine.
 */
final class Csv {

    /** What formulas begin with, the full-width forms included. */
    private static final String OPERATORS = "=+-@＝＋－＠";

    /** What some programs take away before they look. */
    private static final String CONTROLS = "\t\r\n";

    private Csv() {}

    /** The cells with commas between them and CRLF after them; null is an empty cell. */
    static String line(List<@Nullable String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String text) {
        return begins(text, CONTROLS) || begins(withoutBlanks(text), OPERATORS) ? "'" + text : text;
    }

    private static boolean begins(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .dropWhile(it -> Character.isWhitespace(it) || Character.isSpaceChar(it))
                .limit(1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
