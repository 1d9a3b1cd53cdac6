// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays cards out on A4 pages of two columns; a card that is too long goes on in the next column.
 */
final class Pages {

    static final double WIDTH = 794;
    static final double HEIGHT = 1123;
    static final double MARGIN = 32;
    private static final double GAP = 12;
    private static final double BAND = 22;
    private static final double SECOND_COLUMN = MARGIN + Card.WIDTH + 28;

    /** A card, or a part of one, with its place. */
    record Placed(Card card, List<Strip> strips, boolean first, boolean last, double x, double y) {

        double height() {
            return strips.stream().mapToDouble(Strip::height).sum() + 6;
        }
    }

    /** The name of a group above its first card. */
    record Band(String text, double x, double y) {}

    private final List<Placed> placed = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private int page;
    private int column;
    private double y;

    /**
     * Lays out cards.
     *
     * @param firstPage counted from 0; the first page that the cards may use
     */
    Pages(List<Card> cards, int firstPage) {
        page = firstPage;
        y = MARGIN;
        String group = "";
        for (Card card : cards) {
            boolean newGroup = !card.group().equals(group);
            group = card.group();
            makeRoom(roomWanted(card) + (newGroup ? BAND : 0));
            if (newGroup) {
                bands.add(new Band(group, x(), top() + 15));
                y += BAND;
            }
            place(card);
        }
    }

    List<Placed> placed() {
        return placed;
    }

    List<Band> bands() {
        return bands;
    }

    int count() {
        return page + 1;
    }

    /** A card stays whole where a column can hold it. */
    private static double roomWanted(Card card) {
        return card.height() <= bottom() - MARGIN - BAND
                ? card.height()
                : card.headHeight() + card.rows().getFirst().height();
    }

    private void place(Card card) {
        var strips = new ArrayList<>(card.head());
        double height = card.headHeight();
        boolean first = true;
        for (Strip row : card.rows()) {
            if (y + height + row.height() > bottom() && height > 6) {
                finish(card, strips, first, false);
                nextColumn();
                strips = new ArrayList<>();
                height = 6;
                first = false;
            }
            strips.add(row);
            height += row.height();
        }
        finish(card, strips, first, true);
    }

    private void finish(Card card, List<Strip> strips, boolean first, boolean last) {
        var part = new Placed(card, List.copyOf(strips), first, last, x(), top());
        placed.add(part);
        y += part.height() + GAP;
    }

    private void makeRoom(double height) {
        if (y + height > bottom() && y > MARGIN) {
            nextColumn();
        }
    }

    private void nextColumn() {
        page += column;
        column = 1 - column;
        y = MARGIN;
    }

    private static double bottom() {
        return HEIGHT - MARGIN - 16;
    }

    private double x() {
        return column == 0 ? MARGIN : SECOND_COLUMN;
    }

    private double top() {
        return page * HEIGHT + y;
    }
}
