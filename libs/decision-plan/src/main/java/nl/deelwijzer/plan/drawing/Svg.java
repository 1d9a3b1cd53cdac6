// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.List;

/**
 * A plan as an SVG for paper: an overview, then a card per question, rule, outcome and condition on
 * A4 pages of two columns, each way on with the number of the card it leads to. Needs no script,
 * font or picture from elsewhere.
 */
public final class Svg {

    private static final double HEAD = 190;

    private final Plan plan;
    private final WalkedPath walked;
    private final Numbering numbering;
    private final Pages pages;
    private final Pen pen = new Pen();

    private Svg(Plan plan, WalkedPath walked) {
        this.plan = plan;
        this.walked = walked;
        this.numbering = new Numbering(plan);
        this.pages = new Pages(new Cards(plan, numbering, walked).all(), 1);
    }

    /** The drawing as text of media type {@code image/svg+xml}; the walked path stands out. */
    public static String draw(Plan plan, WalkedPath walked) {
        return new Svg(plan, walked).draw();
    }

    private String draw() {
        frontPage();
        pages.bands().forEach(band -> pen.text(band.x(), band.y(), "band", band.text()));
        pages.placed().forEach(this::card);
        for (int page = 0; page < pages.count(); page++) {
            foot(page);
        }
        return new Sheet(plan.title(), description(), "")
                .around(pen, Pages.WIDTH, pages.count() * Pages.HEIGHT);
    }

    private String description() {
        return plan.question()
                + " Elke vraag en elke regel heeft een nummer. Achter elk antwoord staat het nummer van de volgende kaart,"
                + " of de uitkomst. "
                + plan.questions().size()
                + " vragen, "
                + plan.outcomes().size()
                + " uitkomsten."
                + (walked.isEmpty() ? "" : " De gelopen weg is vet en omlijnd.");
    }

    private void frontPage() {
        double y = Pages.MARGIN + 22;
        pen.text(Pages.MARGIN, y, "title", plan.title());
        for (String line : Fit.lines(plan.question(), 14, Pages.WIDTH - 2 * Pages.MARGIN)) {
            y += 20;
            pen.text(Pages.MARGIN, y, "lead", line);
        }
        String status =
                "Versie "
                        + plan.version()
                        + " · "
                        + DutchWords.of(plan.status())
                        + " · "
                        + DutchWords.of(plan.validity());
        for (String line : List.of(status, "Bron: " + plan.source())) {
            for (String part : Fit.lines(line, 10.5, Pages.WIDTH - 2 * Pages.MARGIN)) {
                y += 15;
                pen.text(Pages.MARGIN, y, "text", part);
            }
        }
        legend(y + 22);
        new Overview(plan, numbering, walked, HEAD + 20, Pages.HEIGHT - HEAD - 70).draw(pen);
    }

    private void legend(double y) {
        double x = Pages.MARGIN;
        for (Result result : Result.values()) {
            Glyph.draw(pen, result, x + 10, y - 3, 18, 10);
            pen.text(x + 24, y, "small", DutchWords.of(result));
            x += 36 + Fit.width(DutchWords.of(result), 9.5);
        }
    }

    private void card(Pages.Placed part) {
        Card card = part.card();
        String style = card.style() + (card.walked() ? " passed" : "");
        if (part.first()) {
            pen.open("g", "id", card.id());
        } else {
            pen.open("g");
        }
        pen.rectangle(part.x(), part.y(), Card.WIDTH, part.height(), 4, style);
        double y = part.y() + 3;
        for (Strip strip : part.strips()) {
            strip.draw(pen, part.x(), y);
            y += strip.height();
        }
        if (!part.last()) {
            pen.text(
                    part.x() + Card.WIDTH - 8,
                    part.y() + part.height() + 10,
                    "small end",
                    "gaat verder in de volgende kolom");
        }
        pen.close("g");
    }

    private void foot(int page) {
        double y = (page + 1) * Pages.HEIGHT - Pages.MARGIN + 12;
        pen.text(
                Pages.MARGIN,
                y,
                "small",
                plan.title()
                        + ", versie "
                        + plan.version()
                        + " ("
                        + DutchWords.of(plan.status())
                        + ")");
        pen.text(
                Pages.WIDTH - Pages.MARGIN,
                y,
                "small end",
                "bladzijde " + (page + 1) + " van " + pages.count());
    }
}
