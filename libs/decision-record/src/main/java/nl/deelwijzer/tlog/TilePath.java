// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a tile or an entry bundle, as C2SP tlog-tiles does. A path of one log has one content for
 * ever.
 *
 * @param level {@link #ENTRIES}, or the level of the tile: its hashes are the roots of full
 *     subtrees of 256^level entries
 * @param index which one of its level
 * @param width hashes or entries in it, 1 to 256
 */
public record TilePath(int level, long index, int width) {

    /** The level of entry bundles. */
    public static final int ENTRIES = -1;

    /** The width of a full tile. */
    public static final int FULL = 256;

    /** The highest level that a tree of less than 2^63 entries has. */
    static final int TOP_LEVEL = 7;

    private static final int MAX_LEVEL = 63;

    private static final Pattern FORM =
            Pattern.compile(
                    "tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int GROUP = 1000;
    private static final int MOST_GROUPS = 6;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException for a level, index or width that no tile has
     */
    public TilePath {
        if (level < ENTRIES || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile has this level, index or width");
        }
    }

    /** The tile or bundle with this path, if the text is written in the one way. */
    public static Optional<TilePath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches() || matcher.group(2).split("/").length > MOST_GROUPS) {
            return Optional.empty();
        }
        int level =
                matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        long index = Long.parseLong(matcher.group(2).replaceAll("[x/]", ""));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        boolean possible = matcher.group(3) == null || width < FULL;
        return possible
                ? Optional.of(new TilePath(level, index, width))
                        .filter(tile -> tile.toString().equals(path))
                : Optional.empty();
    }

    /** Whether a tree of this size has the tile, so that it may be shown. */
    public boolean isWithin(long size) {
        return index < (Long.MAX_VALUE >> 8) && index * FULL + width <= hashes(size, level);
    }

    /** Whether it will never grow. */
    public boolean isFull() {
        return width == FULL;
    }

    /** Whether these can be the hashes of the tile, or of a wider one with the same index. */
    boolean fits(byte[] tile) {
        int length = width * Hash.BYTES;
        return isFull()
                ? tile.length == length
                : tile.length >= length && tile.length % Hash.BYTES == 0;
    }

    /** The first entry below one of its hashes. */
    long firstEntry(int position) {
        return (index * FULL + position) << (8 * Math.max(level, 0));
    }

    /** How many hashes a level of a tree has; of the level of bundles the entries. */
    static long hashes(long size, int level) {
        return level > TOP_LEVEL ? 0 : size >> (8 * Math.max(level, 0));
    }

    /** {@code tile/0/x001/234.p/5}. */
    @Override
    public String toString() {
        var number = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            number.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        String name = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + name + "/" + number + (isFull() ? "" : ".p/" + width);
    }
}
