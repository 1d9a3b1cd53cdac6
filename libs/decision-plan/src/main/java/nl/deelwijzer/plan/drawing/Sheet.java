// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import static nl.deelwijzer.plan.drawing.Pen.number;

/**
 * The paper of a drawing, and what it says to whoever does not see it.
 *
 * @param description the drawing in a few sentences
 * @param style what it looks like besides {@link SvgStyle#SHEET}
 */
public record Sheet(String title, String description, String style) {

    /** The whole drawing, with what was drawn on the paper; its size in pixels. */
    public String around(Pen drawn, double width, double height) {
        var pen = new Pen();
        pen.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height),
                "lang",
                "nl",
                "role",
                "document",
                "aria-labelledby",
                "title description");
        pen.open("title", "id", "title").escaped(title).close("title");
        pen.open("desc", "id", "description").escaped(description).close("desc");
        pen.open("style").escaped(SvgStyle.SHEET + style).close("style");
        pen.rectangle(0, 0, width, height, 0, "paper");
        return pen.toString() + drawn + "</svg>\n";
    }
}
