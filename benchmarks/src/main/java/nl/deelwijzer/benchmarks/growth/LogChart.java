// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.growth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lines in an SVG image whose axes are both logarithmic and reach from power of ten to power. */
final class LogChart {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 75;
    private static final int MARGIN = 60;
    private static final int TOP = 20;
    private static final int LEGEND = 150;
    private static final List<String> COLOURS = List.of("#0b5394", "#cc0000", "#38761d", "#b45f06");

    private final String title;
    private final Map<String, Map<Integer, Double>> lines;
    private final List<String> parts = new ArrayList<>();
    private final Range numbers;
    private final Range millis;

    /** Each line with its milliseconds by numbers; all of them above 0. */
    LogChart(String title, Map<String, Map<Integer, Double>> lines) {
        this.title = title;
        this.lines = lines;
        this.numbers = Range.of(points(lines).map(it -> it.getKey().doubleValue()).toList());
        this.millis = Range.of(points(lines).map(Map.Entry::getValue).toList());
    }

    private static Stream<Map.Entry<Integer, Double>> points(
            Map<String, Map<Integer, Double>> lines) {
        return lines.values().stream().flatMap(line -> line.entrySet().stream());
    }

    String svg() {
        int right = x(Math.pow(10, numbers.to()));
        int bottom = y(Math.pow(10, millis.from()));
        for (int power = millis.from(); power <= millis.to(); power++) {
            int y = y(Math.pow(10, power));
            parts.add("<path d=\"M%d %dH%d\" stroke=\"#ccc\"/>".formatted(MARGIN, y, right));
            text(MARGIN - 6, y + 4, "end", power(power).toPlainString() + " ms");
        }
        for (int power = numbers.from(); power <= numbers.to(); power++) {
            var number = String.format(Locale.ROOT, "%,d", power(power).longValueExact());
            text(x(Math.pow(10, power)), bottom + 18, "middle", number);
        }
        int row = 0;
        for (var line : lines.entrySet()) {
            draw(line, COLOURS.get(row % COLOURS.size()), right, row);
            row++;
        }
        return document(right + LEGEND, bottom + 30);
    }

    private String document(int width, int height) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" \
        font-family="sans-serif" font-size="11" role="img">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="white"/>
        %s
        </svg>
        """
                .formatted(width, height, title, String.join("\n", parts));
    }

    private static BigDecimal power(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
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
        int y = TOP + row * 16;
        parts.add(
                "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"3\" fill=\"%s\"/>"
                        .formatted(right + 14, y, colour));
        text(right + 32, y + 5, "start", line.getKey());
    }

    private int x(double number) {
        return MARGIN + (int) Math.round(WIDTH * (Math.log10(number) - numbers.from()));
    }

    private int y(double value) {
        return TOP + (int) Math.round(HEIGHT * (millis.to() - Math.log10(value)));
    }

    private void text(int x, int y, String anchor, String text) {
        parts.add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                        .formatted(x, y, anchor, text));
    }

    /** Powers of ten between which all values are. */
    private record Range(int from, int to) {

        static Range of(List<Double> values) {
            var powers = values.stream().mapToDouble(Math::log10).summaryStatistics();
            int from = (int) Math.floor(powers.getMin());
            return new Range(from, Math.max(from + 1, (int) Math.ceil(powers.getMax())));
        }
    }
}
