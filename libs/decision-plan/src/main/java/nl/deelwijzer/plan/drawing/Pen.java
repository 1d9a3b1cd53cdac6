// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import java.util.Locale;

/** Writes SVG elements. Every text and attribute value is escaped; numbers have one decimal. */
final class Pen {

    private final StringBuilder out = new StringBuilder(64 * 1024);

    @CanIgnoreReturnValue
    Pen open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    @CanIgnoreReturnValue
    Pen close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    void element(String element, String... attributes) {
        start(element, attributes);
        out.append("/>\n");
    }

    void text(double x, double y, String style, String text) {
        open("text", "x", number(x), "y", number(y), "class", style);
        escaped(text).close("text");
    }

    void rectangle(double x, double y, double width, double height, double corner, String style) {
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

    void path(String style, String data) {
        element("path", "d", data, "class", style);
    }

    @CanIgnoreReturnValue
    Pen escaped(String text) {
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

    static String number(double value) {
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
