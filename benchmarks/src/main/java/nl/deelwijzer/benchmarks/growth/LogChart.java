// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines in an SVG image whose axes are both logarithmic. */
final class LogChart {

    private static final int DECADE = 150;
    private static final int MARGIN = 60;
    private static final int LEGEND = 150;
    private static final int HIGHEST = 3; // 1,000 milliseconds
    private static final List<String> COLOURS = List.of("#0b5394", "#cc0000", "#38761d", "#b45f06");

    private final String title;
    private final Map<String, Map<Integer, Double>> lines;
    private final List<String> parts = new ArrayList<>();

    /** Each line with its values, from 1 to 1,000, by numbers from 1,000 on. */
    LogChart(String title, Map<String, Map<Integer, Double>> lines) {
        this.title = title;
        this.lines = lines;
    }

    String svg() {
        int last =
                lines.values().stream()
                        .flatMap(it -> it.keySet().stream())
                        .mapToInt(it -> it)
                        .max()
                        .orElse(1_000);
        int right = x(last);
        for (int power = 0; power <= HIGHEST; power++) {
            int y = y(Math.pow(10, power));
            parts.add("<path d=\"M%d %dH%d\" stroke=\"#ccc\"/>".formatted(MARGIN, y, right));
            text(MARGIN - 6, y + 4, "end", "%.0f ms".formatted(Math.pow(10, power)));
        }
        for (int number = 1_000; number <= last; number *= 10) {
            text(x(number), y(1) + 18, "middle", String.format(Locale.ROOT, "%,d", number));
        }
        int row = 0;
        for (var line : lines.entrySet()) {
            draw(line, COLOURS.get(row % COLOURS.size()), right, row);
            row++;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n<title>%s</title>\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n%s\n</svg>\n"
                .formatted(right + LEGEND, y(1) + 30, title, String.join("\n", parts));
    }

    private void draw(
            Map.Entry<String, Map<Integer, Double>> line, String colour, int right, int row) {
        var path = new StringBuilder();
        line.getValue()
                .forEach((number, value) ->
                        path.append(path.isEmpty() ? 'M' : 'L')
                                .append(x(number))
                                .append(' ')
                                .append(y(value)));
        parts.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
                        .formatted(path, colour));
        int y = 20 + row * 16;
        parts.add(
                "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"3\" fill=\"%s\"/>"
                        .formatted(right + 14, y, colour));
        text(right + 32, y + 5, "start", line.getKey());
    }

    private static int x(int number) {
        return MARGIN + (int) Math.round(DECADE * (Math.log10(number) - 3));
    }

    private static int y(double millis) {
        return 20 + (int) Math.round(DECADE / 2.0 * (HIGHEST - Math.log10(millis)));
    }

    private void text(int x, int y, String anchor, String text) {
        parts.add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                        .formatted(x, y, anchor, text));
    }
}
