// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import static nl.deelwijzer.plan.drawing.Pen.number;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.drawing.Fit;
import nl.deelwijzer.plan.drawing.Glyph;
import nl.deelwijzer.plan.drawing.Pen;
import nl.deelwijzer.plan.drawing.Sheet;

import java.util.List;

/**
 * A case as an SVG: a row for each decision with the partner that decided, an arrow, and the
 * receiver; below it the same in sentences and the contradictions. What an arrow means is told by
 * its line, its head, a shape and words, never by colour alone. Needs no script and nothing from
 * elsewhere.
 */
public final class CaseDrawing {

    private static final double WIDTH = 860;
    private static final double MARGIN = 30;
    private static final double BOX = 230;
    private static final double ROW = 64;
    private static final double LINE = 15;
    private static final double TEXT = 10.5;
    private static final String ARROWS =
            """

            .must { stroke-width: 4; }
            .open { stroke-dasharray: 5 4; }
            .not { stroke-width: 2; }
            """;

    private final CaseOverview overview;
    private final Pen pen = new Pen();
    private double y = MARGIN + 22;

    private CaseDrawing(CaseOverview overview) {
        this.overview = overview;
    }

    /** The drawing as text of media type {@code image/svg+xml}. */
    public static String draw(CaseOverview overview) {
        return new CaseDrawing(overview).draw();
    }

    private String draw() {
        pen.text(MARGIN, y, "title", title());
        y += 20;
        overview.provisions().forEach(this::row);
        paragraphs("In woorden", overview.provisions().stream().map(Words::sentence).toList());
        paragraphs("Tegenspraak tussen partners", contradictions());
        return new Sheet(title(), description(), ARROWS).around(pen, WIDTH, y + MARGIN);
    }

    private String title() {
        return "Zaak " + String.join(", ", overview.identity().references());
    }

    private String description() {
        var broughtBy = overview.identity().broughtBy();
        return "Wie mag wat aan wie geven, in %d beslissingen%s. %d keer spreken partners elkaar tegen. Onder de tekening staat hetzelfde in woorden."
                .formatted(
                        overview.provisions().size(),
                        broughtBy == null ? "" : "; ingebracht door " + Words.domain(broughtBy),
                        overview.contradictions().size());
    }

    private void row(Provision provision) {
        var giver = provision.giver();
        var ending = provision.ending();
        pen.open("g", "role", "img", "aria-label", provision.sentence());
        box(
                MARGIN,
                Words.capital(Words.domain(giver.domain())),
                giver.organisation().isEmpty() ? "" : "OIN " + giver.organisation());
        box(WIDTH - MARGIN - BOX, provision.receiver().words(), "");
        arrow(ending.result());
        pen.text(WIDTH / 2, y + 16, "bold middle", ending.answer());
        pen.text(WIDTH / 2, y + ROW - 16, "small middle", "plan " + provision.plan().id());
        pen.close("g");
        y += ROW + 6;
    }

    private void box(double x, String name, String below) {
        pen.rectangle(x, y, BOX, ROW, 4, "card");
        var lines = Fit.lines(name, 11.5, BOX - 20);
        for (int i = 0; i < Math.min(lines.size(), 3); i++) {
            pen.text(x + 10, y + 18 + i * LINE, "heading", lines.get(i));
        }
        pen.text(x + 10, y + ROW - 8, "small", below);
    }

    private void arrow(Result result) {
        double from = MARGIN + BOX + 6;
        double to = WIDTH - MARGIN - BOX - 6;
        double middle = y + ROW / 2;
        pen.path(
                "arrow" + line(result),
                "M%s %sH%s".formatted(number(from), number(middle), number(to - 8)));
        pen.path("arrow", head(result, to, middle));
        Glyph.draw(pen, result, WIDTH / 2, middle, 26, 13);
    }

    private static String line(Result result) {
        return switch (result) {
            case PERMITTED -> "";
            case REQUIRED -> " must";
            case PROHIBITED -> " not";
            case CONSULT, REFER, REPORT, REMEDY, NOT_APPLICABLE -> " open";
        };
    }

    /** A point where data may flow, a cross where they may not, a bar where nothing is decided. */
    private static String head(Result result, double x, double y) {
        return switch (result) {
            case PERMITTED, REQUIRED -> strokes(x - 10, y - 6, x, y) + strokes(x, y, x - 10, y + 6);
            case PROHIBITED -> strokes(x - 12, y - 6, x, y + 6) + strokes(x - 12, y + 6, x, y - 6);
            case CONSULT, REFER, REPORT, REMEDY, NOT_APPLICABLE ->
                    strokes(x - 6, y - 7, x - 6, y + 7);
        };
    }

    private static String strokes(double x1, double y1, double x2, double y2) {
        return "M%s %sL%s %s".formatted(number(x1), number(y1), number(x2), number(y2));
    }

    private List<String> contradictions() {
        var found = overview.contradictions().stream().map(Contradiction::explanation).toList();
        return found.isEmpty()
                ? List.of("In deze beslissingen is geen tegenspraak te zien.")
                : found;
    }

    private void paragraphs(String heading, List<String> texts) {
        y += 22;
        pen.text(MARGIN, y, "band", heading);
        for (var text : texts) {
            y += 4;
            var lines = Fit.lines("• " + text, TEXT, WIDTH - 2 * MARGIN);
            for (var line : lines) {
                y += LINE;
                pen.text(MARGIN, y, "text", line);
            }
        }
    }
}
