// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Result;

/** A piece of a card that stays whole on a page. */
sealed interface Strip permits Strip.Words, Strip.Onwards, Ending {

    /** How much room it takes, in pixels. */
    double height();

    /** Draws it with its top left corner at the given place. */
    void draw(Pen pen, double x, double y);

    /**
     * Lines of text.
     *
     * @param style name of the style of the text
     */
    record Words(java.util.List<String> lines, double leading, double indent, String style)
            implements Strip {

        static Words of(String text, double size, double indent, String style) {
            return new Words(
                    Fit.lines(text, size, Card.WIDTH - indent - 8), size * 1.3, indent, style);
        }

        @Override
        public double height() {
            return lines.size() * leading + 2;
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            for (int i = 0; i < lines.size(); i++) {
                pen.text(x + indent, y + (i + 0.8) * leading, style, lines.get(i));
            }
        }
    }

    /**
     * A way on: what must be answered at the left, where it leads at the right.
     *
     * @param number of the question or rule it leads to; 0 where it ends
     * @param end the mark of the outcome it ends in
     * @param result of that outcome
     */
    record Onwards(Words label, Words target, int number, String end, Result result, boolean walked)
            implements Strip {

        static final double TARGET = 204;

        @Override
        public double height() {
            return Math.max(Math.max(label.height(), target.height()), 16) + 5;
        }

        @Override
        public void draw(Pen pen, double x, double y) {
            pen.rectangle(x, y, Card.WIDTH, height(), 0, walked ? "row walked" : "row");
            label.draw(pen, x, y + 3);
            target.draw(pen, x, y + 3);
            pen.path(
                    walked ? "arrow walked" : "arrow",
                    "M%1$s %2$sh12m-4 -3l4 3l-4 3"
                            .formatted(Pen.number(x + TARGET - 16), Pen.number(y + 10)));
            if (number > 0) {
                Card.disc(pen, x + TARGET + 9, y + 10, number);
            } else {
                Glyph.draw(pen, result, x + TARGET + 17, y + 10, 28, 13);
                pen.text(x + TARGET + 17, y + 13, "small middle", end);
            }
        }
    }
}
