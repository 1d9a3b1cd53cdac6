// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import static nl.deelwijzer.plan.drawing.Pen.number;

import nl.deelwijzer.plan.Result;

/** The shape of each result, so that it is told without colour. */
public final class Glyph {

    private Glyph() {}

    /** Draws the shape around a centre; the caller writes the words. */
    public static void draw(
            Pen pen, Result result, double x, double y, double width, double height) {
        double w = width / 2;
        double h = height / 2;
        String style = "r-" + result.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        switch (result) {
            case PERMITTED -> pen.rectangle(x - w, y - h, width, height, h, style);
            case REQUIRED -> {
                pen.rectangle(x - w, y - h, width, height, h, style);
                pen.rectangle(x - w + 2, y - h + 2, width - 4, height - 4, h - 2, "inner");
            }
            case NOT_APPLICABLE -> pen.rectangle(x - w, y - h, width, height, 0, style);
            case PROHIBITED ->
                    polygon(
                            pen,
                            style,
                            x,
                            y,
                            -w,
                            -h / 3,
                            -w + h * 2 / 3,
                            -h,
                            w - h * 2 / 3,
                            -h,
                            w,
                            -h / 3,
                            w,
                            h / 3,
                            w - h * 2 / 3,
                            h,
                            -w + h * 2 / 3,
                            h,
                            -w,
                            h / 3);
            case CONSULT ->
                    polygon(pen, style, x, y, -w - h / 2, 0, 0, -h - 2, w + h / 2, 0, 0, h + 2);
            case REFER -> polygon(pen, style, x, y, -w, -h, w - h, -h, w, 0, w - h, h, -w, h);
            case REPORT -> polygon(pen, style, x, y, -w + h / 2, -h, w, -h, w - h / 2, h, -w, h);
            case REMEDY ->
                    polygon(
                            pen, style, x, y, -w, 0, -w + h, -h, w - h, -h, w, 0, w - h, h, -w + h,
                            h);
        }
    }

    private static void polygon(Pen pen, String style, double x, double y, double... corners) {
        var data = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            data.append(i == 0 ? 'M' : 'L')
                    .append(number(x + corners[i]))
                    .append(' ')
                    .append(number(y + corners[i + 1]));
        }
        pen.path(style, data.append('Z').toString());
    }
}
