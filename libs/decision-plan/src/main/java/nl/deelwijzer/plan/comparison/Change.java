// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

/** One difference in what two plan files say. */
public sealed interface Change {

    /** Where in the file, keys joined by dots: {@code questions.ontvanger.answers.ja.to}. */
    String place();

    /** Stands in the new version only. */
    record Added(String place, String text) implements Change {}

    /** Stood in the old version only. */
    record Removed(String place, String text) implements Change {}

    /** Stands in both, with another text. */
    record Altered(String place, String before, String after) implements Change {}
}
