// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import java.util.List;

/**
 * A question, a rule or an outcome as it stands on paper.
 *
 * @param group the step that it belongs to; what the drawing puts a band above
 * @param id the node's own id, as the anchor of the card
 * @param style name of the style of its frame
 * @param walked whether the highlighted walk came by
 */
record Card(
        String group, String id, String style, boolean walked, List<Strip> head, List<Strip> rows) {

    /** Of every card, in pixels. */
    static final double WIDTH = 351;

    double headHeight() {
        return head.stream().mapToDouble(Strip::height).sum() + 6;
    }

    double height() {
        return headHeight() + rows.stream().mapToDouble(Strip::height).sum();
    }

    static void disc(Pen pen, double x, double y, int number) {
        pen.element("circle", "cx", Pen.number(x), "cy", Pen.number(y), "r", "9", "class", "disc");
        pen.text(x, y + 3.5, "small middle", String.valueOf(number));
    }
}
