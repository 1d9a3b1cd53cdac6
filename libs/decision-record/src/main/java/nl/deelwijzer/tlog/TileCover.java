// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Which tiles a tree of some size has. */
public final class TileCover {

    private TileCover() {}

    /**
     * The tiles and bundles that belong to {@code size} and not yet to {@code from}, in an order
     * that is safe to write: bundles first, then level by level. With {@code from} 0 it is
     * everything.
     */
    public static List<TilePath> between(long from, long size) {
        var paths = new ArrayList<TilePath>(level(TilePath.ENTRIES, from, size));
        for (int level = 0; level <= TilePath.TOP_LEVEL; level++) {
            paths.addAll(level(level, from, size));
        }
        return paths;
    }

    /**
     * The partial tiles and the partial bundle: what appending to a tree of this size starts from.
     */
    public static List<TilePath> edge(long size) {
        var paths = new ArrayList<TilePath>();
        for (int level = TilePath.ENTRIES; level <= TilePath.TOP_LEVEL; level++) {
            long hashes = TilePath.hashes(size, level);
            if (hashes % TilePath.FULL > 0) {
                paths.add(last(level, hashes));
            }
        }
        return paths;
    }

    /**
     * The tile of a level that holds its hash number {@code position}, as wide as a tree of this
     * size has it.
     */
    public static TilePath holding(int level, long position, long size) {
        long index = position / TilePath.FULL;
        long width = Math.min(TilePath.FULL, TilePath.hashes(size, level) - index * TilePath.FULL);
        return new TilePath(level, index, (int) width);
    }

    /** The bundles of a tree of this size, in order; made while one goes along. */
    public static Iterable<TilePath> bundles(long size) {
        long last = (size + TilePath.FULL - 1) / TilePath.FULL;
        return () ->
                LongStream.range(0, last)
                        .mapToObj(index -> holding(TilePath.ENTRIES, index * TilePath.FULL, size))
                        .iterator();
    }

    static List<TilePath> level(int level, long from, long size) {
        long old = TilePath.hashes(from, level);
        long now = TilePath.hashes(size, level);
        var paths = new ArrayList<TilePath>();
        for (long start = old / TilePath.FULL * TilePath.FULL;
                now > old && start < now;
                start += TilePath.FULL) {
            paths.add(holding(level, start, size));
        }
        return paths;
    }

    private static TilePath last(int level, long hashes) {
        return new TilePath(level, hashes / TilePath.FULL, (int) (hashes % TilePath.FULL));
    }
}
