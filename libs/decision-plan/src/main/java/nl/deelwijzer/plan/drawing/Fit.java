// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines that fit. An SVG cannot measure its reader's font, so widths are estimated
 * for a wide sans-serif: a line is rather too short than too long.
 */
public final class Fit {

    private Fit() {}

    /** The lines of the text; a word that is wider than a line is cut. */
    public static List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.length() > 1) {
                int cut = charactersThatFit(line, size, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Fit::em).sum() * size;
    }

    private static int charactersThatFit(CharSequence word, double size, double width) {
        int cut = word.length() - 1;
        while (cut > 1 && width(word.subSequence(0, cut).toString(), size) > width) {
            cut--;
        }
        return cut;
    }

    private static double em(int c) {
        if ("ijl.,:;|!'‘’ ".indexOf(c) >= 0) {
            return 0.33;
        }
        if ("ftr()-/".indexOf(c) >= 0) {
            return 0.42;
        }
        if ("mwMW".indexOf(c) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.58;
    }
}
