// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neighbouring entries of a log whose hashes become one: a hash of a proof, or the root. Which ones
 * a proof is made of, and from which tiles, follows from the numbers alone.
 *
 * @param low the index of the first entry
 * @param high the index after the last one
 */
public record Span(long low, long high) {

    /**
     * Those that lead from the leaf of an entry to the root, the sibling of the leaf first.
     *
     * @throws IllegalArgumentException if a tree of this size has no such entry
     */
    public static List<Span> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("the tree has no entry of that index");
        }
        var spans = new ArrayList<Span>();
        new Span(0, size).inclusion(index, spans);
        return spans;
    }

    /**
     * Those that show that a tree of one size only added to the one of size {@code old}; none for 0
     * and for the size itself.
     *
     * @throws IllegalArgumentException if the old tree is larger
     */
    public static List<Span> consistency(long old, long size) {
        if (old < 0 || old > size) {
            throw new IllegalArgumentException("the old tree is not smaller");
        }
        var spans = new ArrayList<Span>();
        if (old > 0 && old < size) {
            new Span(0, size).consistency(old, true, spans);
        }
        return spans;
    }

    /** The tiles from which its hash is made, as a tree of this size has them. */
    public Stream<TilePath> tiles(long size) {
        return isSubtree()
                ? Stream.of(tile(size))
                : Stream.of(left(), right()).flatMap(it -> it.tiles(size));
    }

    /** Whether it is a full subtree: 2^n entries. */
    boolean isSubtree() {
        return Long.bitCount(entries()) == 1;
    }

    /** The tile that holds the hashes of a full subtree, as a tree of this size has it. */
    TilePath tile(long size) {
        return TileCover.holding(height() / 8, first(), size);
    }

    /** The number, within its level of tiles, of the first hash of a full subtree. */
    long first() {
        return (low / entries()) << (height() % 8);
    }

    /** How many hashes of its tile make a full subtree. */
    int width() {
        return 1 << (height() % 8);
    }

    Span left() {
        return new Span(low, middle());
    }

    Span right() {
        return new Span(middle(), high);
    }

    private long entries() {
        return high - low;
    }

    private int height() {
        return Long.numberOfTrailingZeros(entries());
    }

    private long middle() {
        return low + split(entries());
    }

    /** The greatest power of two that is less than {@code entries}. */
    static long split(long entries) {
        return Long.highestOneBit(entries - 1);
    }

    private void inclusion(long index, List<Span> spans) {
        if (entries() == 1) {
            return;
        }
        boolean isLeft = index < middle();
        (isLeft ? left() : right()).inclusion(index, spans);
        spans.add(isLeft ? right() : left());
    }

    private void consistency(long old, boolean known, List<Span> spans) {
        if (old == high) {
            if (!known) {
                spans.add(this);
            }
            return;
        }
        boolean isLeft = old <= middle();
        if (isLeft) {
            left().consistency(old, known, spans);
            spans.add(right());
        } else {
            right().consistency(old, false, spans);
            spans.add(left());
        }
    }
}
