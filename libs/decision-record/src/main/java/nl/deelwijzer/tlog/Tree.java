// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayList;
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
        return size == 0 ? Hash.EMPTY : range(0, size);
    }

    /**
     * What leads from the leaf of an entry to the root, the sibling of the leaf first.
     *
     * @throws IllegalArgumentException if the tree has no such entry
     */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("the tree has no entry of that index");
        }
        var proof = new ArrayList<Hash>();
        inclusion(index, 0, size, proof);
        return proof;
    }

    /**
     * What shows that this tree only added to the one of size {@code old}; empty for 0 and for the
     * size itself.
     *
     * @throws IllegalArgumentException if the old tree is larger
     */
    public List<Hash> consistency(long old) {
        if (old < 0 || old > size) {
            throw new IllegalArgumentException("the old tree is not smaller");
        }
        var proof = new ArrayList<Hash>();
        if (old > 0 && old < size) {
            consistency(old, 0, size, true, proof);
        }
        return proof;
    }

    private void inclusion(long index, long low, long high, List<Hash> proof) {
        if (high - low == 1) {
            return;
        }
        long middle = low + split(high - low);
        if (index < middle) {
            inclusion(index, low, middle, proof);
            proof.add(range(middle, high));
        } else {
            inclusion(index, middle, high, proof);
            proof.add(range(low, middle));
        }
    }

    private void consistency(long old, long low, long high, boolean known, List<Hash> proof) {
        if (old == high) {
            if (!known) {
                proof.add(range(low, high));
            }
            return;
        }
        long middle = low + split(high - low);
        if (old <= middle) {
            consistency(old, low, middle, known, proof);
            proof.add(range(middle, high));
        } else {
            consistency(old, middle, high, false, proof);
            proof.add(range(low, middle));
        }
    }

    private Hash range(long low, long high) {
        long entries = high - low;
        if (Long.bitCount(entries) == 1) {
            return subtree(Long.numberOfTrailingZeros(entries), low / entries);
        }
        long middle = low + split(entries);
        return Hash.node(range(low, middle), range(middle, high));
    }

    /** The root of the full subtree of 2^height entries with this number. */
    private Hash subtree(int height, long number) {
        int level = height / 8;
        int below = height % 8;
        long first = number << below;
        byte[] tile = files.read(TileCover.holding(level, first, size));
        return combine(tile, (int) (first % TilePath.FULL), 1 << below);
    }

    /** The root over {@code count} hashes of a tile, a power of two. */
    static Hash combine(byte[] tile, int from, int count) {
        return count == 1
                ? Hash.at(tile, from * Hash.BYTES)
                : Hash.node(
                        combine(tile, from, count / 2), combine(tile, from + count / 2, count / 2));
    }

    /** The greatest power of two that is less than {@code entries}. */
    static long split(long entries) {
        return Long.highestOneBit(entries - 1);
    }
}
