// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import java.util.Locale;

/** Writes SVG elements. Every text and attribute value is escaped; numbers have one decimal. */
public final class Pen {

    private final StringBuilder out = new StringBuilder(64 * 1024);

    /** Begins an element; attributes are names and values in turn. */
    @CanIgnoreReturnValue
    public Pen open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** Ends an element. */
    @CanIgnoreReturnValue
    public Pen close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    public void element(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
    }

    /** One line of text; {@code y} is its base line. */
    public void text(double x, double y, String style, String text) {
        open("text", "x", number(x), "y", number(y), "class", style);
        escaped(text).close("text");
    }

    /** A rectangle with round corners. */
    public void rectangle(
            double x, double y, double width, double height, double corner, String style) {
        element(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                number(corner),
                "class",
                style);
    }

    /** A path; {@code data} is its attribute {@code d}. */
    public void path(String style, String data) {
        element("path", "d", data, "class", style);
    }

    /** The text of the element that is open. */
    @CanIgnoreReturnValue
    public Pen escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** A coordinate as it is written. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            out.append('"');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
