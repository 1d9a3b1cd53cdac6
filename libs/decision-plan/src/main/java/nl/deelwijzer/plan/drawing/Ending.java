// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Result;

/**
 * The head of an outcome's card: its shape with its mark, and its title.
 *
 * @param mark U and its place in the plan
 */
record Ending(Result result, String mark, Words title) implements Strip {

    @Override
    public double height() {
        return Math.max(title.height(), 20);
    }

    @Override
    public void draw(Pen pen, double x, double y) {
        Glyph.draw(pen, result, x + 26, y + 11, 28, 14);
        pen.text(x + 26, y + 14, "small middle", mark);
        title.draw(pen, x, y + 3);
    }
}
