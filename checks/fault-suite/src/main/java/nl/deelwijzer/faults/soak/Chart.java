// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures over time, panel below panel, as an SVG image. */
final class Chart {

    private static final int WIDTH = 900;
    private static final int LEFT = 60;
    private static final int RIGHT = 720;
    private static final int HEIGHT = 190;
    private static final int GAP = 60;
    private static final int LINE = 13;
    private static final List<String> COLOURS =
            List.of(
                    "#0b5394", "#cc0000", "#38761d", "#b45f06", "#674ea7", "#0c7a8a", "#a64d79",
                    "#7f6000", "#444444", "#3d85c6", "#6aa84f");

    private final List<String> parts = new ArrayList<>();
    private final List<Double> minutes;
    private int panels;

    /** One line of a panel: a value for each moment. */
    record Line(String name, List<Double> values) {}

    Chart(List<Double> minutes) {
        this.minutes = List.copyOf(minutes);
    }

    /** Adds a panel whose axis begins at 0. */
    void panel(String title, List<Line> lines) {
        int top = panels * (HEIGHT + GAP) + GAP / 2;
        double most =
                lines.stream()
                        .flatMap(line -> line.values().stream())
                        .filter(Double::isFinite)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(1);
        text(LEFT, top - 8, "start", title);
        axes(top, most);
        for (int i = 0; i < lines.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            draw(lines.get(i).values(), top, most, colour);
            parts.add(
                    "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"3\" fill=\"%s\"/>"
                            .formatted(RIGHT + 12, top + i * LINE + 2, colour));
            text(RIGHT + 28, top + i * LINE + 7, "start", lines.get(i).name());
        }
        panels++;
    }

    /** The whole image. */
    String svg(String title) {
        int height = panels * (HEIGHT + GAP) + GAP / 2;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n<title>%s</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n%s\n</svg>\n"
                .formatted(WIDTH, height, title, String.join("\n", parts));
    }

    private void axes(int top, double most) {
        for (int part = 0; part <= 2; part++) {
            int y = top + HEIGHT - HEIGHT * part / 2;
            parts.add("<path d=\"M%d %dH%d\" stroke=\"#ccc\"/>".formatted(LEFT, y, RIGHT));
            text(LEFT - 6, y + 4, "end", "%.0f".formatted(most * part / 2));
        }
        text(LEFT, top + HEIGHT + 16, "start", "0 min");
        text(RIGHT, top + HEIGHT + 16, "end", "%.0f min".formatted(minutes.getLast()));
    }

    private void draw(List<Double> values, int top, double most, String colour) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (Double.isFinite(values.get(i))) {
                double x = LEFT + (RIGHT - LEFT) * minutes.get(i) / minutes.getLast();
                double y = top + HEIGHT - HEIGHT * values.get(i) / most;
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            }
        }
        parts.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.2\"/>"
                        .formatted(path, colour));
    }

    private void text(int x, int y, String anchor, String text) {
        parts.add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                        .formatted(x, y, anchor, text));
    }
}
