// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import nl.deelwijzer.running.RunningSuite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of docs/standards.md. */
final class StandardsPage {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private StandardsPage() {}

    /** A rule of the standard, with what is said to show it. */
    record Rule(String id, String is, String how, String shownBy) {

        /** Names of tests and lint rules; empty where people look. */
        List<String> evidence() {
            return QUOTED.matcher(shownBy).results().map(found -> found.group(1)).toList();
        }
    }

    /** A finding of the linter that is explained. */
    record Finding(String lint, String where) {}

    static List<Rule> rules() {
        return rows(4).filter(cells -> cells.getFirst().startsWith("`/core/"))
                .map(cells ->
                        new Rule(bare(cells.get(0)), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }

    static List<Finding> findings() {
        return rows(3).filter(cells -> cells.getFirst().startsWith("`"))
                .map(cells -> new Finding(bare(cells.get(0)), bare(cells.get(1))))
                .toList();
    }

    private static Stream<List<String>> rows(int width) {
        try {
            return Files.readAllLines(RunningSuite.ROOT.resolve("docs/standards.md")).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                    .filter(cells -> cells.length == width)
                    .map(cells -> Arrays.stream(cells).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String cell) {
        return cell.replace("`", "");
    }
}
