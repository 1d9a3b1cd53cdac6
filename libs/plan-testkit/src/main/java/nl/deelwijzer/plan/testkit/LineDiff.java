// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share, as a reader of diffs expects them. */
final class LineDiff {

    private final List<String> before;
    private final List<String> after;

    /** Length of the longest common tail, per pair of positions. */
    private final int[][] common;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /**
     * Lines that went, marked with a minus sign, and lines that came, with a plus sign; empty for
     * equal texts.
     */
    static List<String> between(String before, String after) {
        return new LineDiff(before.lines().toList(), after.lines().toList()).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size()
                    || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        return lines;
    }
}
