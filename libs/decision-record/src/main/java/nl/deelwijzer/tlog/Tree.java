// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.List;

/**
 * A tree of some size, read from its tiles: its root, and proofs about it and every smaller size.
 * Only full subtrees are read, which never change, so the tiles may belong to a larger tree. Costs
 * about three tiles per level and proof.
 */
public final class Tree {

    private final LogFiles files;
    private final long size;

    /**
     * A tree whose tiles can be read.
     *
     * @param size a committed size of the log
     */
    public Tree(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /** How many entries the tree has. */
    public long size() {
        return size;
    }

    /** The root of the whole tree. */
    public Hash root() {
        return size == 0 ? Hash.EMPTY : hash(new Span(0, size));
    }

    /**
     * What leads from the leaf of an entry to the root, the sibling of the leaf first.
     *
     * @throws IllegalArgumentException if the tree has no such entry
     */
    public List<Hash> inclusion(long index) {
        return hashes(Span.inclusion(index, size));
    }

    /**
     * What shows that this tree only added to the one of size {@code old}; empty for 0 and for the
     * size itself.
     *
     * @throws IllegalArgumentException if the old tree is larger
     */
    public List<Hash> consistency(long old) {
        return hashes(Span.consistency(old, size));
    }

    /** The hash of each of these, in their order; all within the tree. */
    public List<Hash> hashes(List<Span> spans) {
        return spans.stream().map(this::hash).toList();
    }

    private Hash hash(Span span) {
        if (!span.isSubtree()) {
            return Hash.node(hash(span.left()), hash(span.right()));
        }
        byte[] tile = files.read(span.tile(size));
        return combine(tile, (int) (span.first() % TilePath.FULL), span.width());
    }

    /** The root over {@code count} hashes of a tile, a power of two. */
    static Hash combine(byte[] tile, int from, int count) {
        return count == 1
                ? Hash.at(tile, from * Hash.BYTES)
                : Hash.node(
                        combine(tile, from, count / 2), combine(tile, from + count / 2, count / 2));
    }
}
