// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recomputes a whole log from its entries: leaf hashes, the tiles of every level, the root. Reads
 * every bundle and every tile about once, in order, and keeps no more than a tile for each level.
 */
public final class Fsck {

    /** Where the entries come from. */
    @FunctionalInterface
    public interface Entries {

        /**
         * The entries of a bundle in order; for one that is not there or cannot be read, the
         * reason. May end with such a reason where the rest cannot be told apart.
         *
         * @throws MissingFileException if nothing of it is there
         */
        List<Checked<byte[]>> read(TilePath bundle);
    }

    /**
     * Something that is not what it should be.
     *
     * @param path of the bundle whose entry is not the logged one, or of the tile
     * @param index of the entry, or of the first one below the hash in question
     */
    public record Damage(TilePath path, long index, Reason reason) {}

    private final LogFiles tiles;
    private final Checkpoint checkpoint;
    private final Consumer<Damage> found;
    private final List<FsckLevel> levels = new ArrayList<>();
    private boolean whole = true;

    private Fsck(LogFiles tiles, Checkpoint checkpoint, Consumer<Damage> found) {
        this.tiles = tiles;
        this.checkpoint = checkpoint;
        this.found = found;
    }

    /** All damage of a log whose entries are in bundles; none if it is whole. */
    public static List<Damage> check(LogFiles files, Checkpoint checkpoint) {
        var damages = new ArrayList<Damage>();
        var _ = check(files, bundle -> bundled(files, bundle), checkpoint, damages::add);
        return damages;
    }

    /**
     * Checks a log and tells every damage as soon as it is found.
     *
     * @param checkpoint a verified one
     * @return whether the log is whole
     */
    public static boolean check(
            LogFiles tiles, Entries entries, Checkpoint checkpoint, Consumer<Damage> found) {
        return new Fsck(tiles, checkpoint, found).whole(entries);
    }

    /** The entries of a bundle file, as far as it can be read. */
    public static List<Checked<byte[]>> bundled(LogFiles files, TilePath bundle) {
        return EntryBundle.each(files.read(bundle), bundle.width());
    }

    private boolean whole(Entries entries) {
        for (TilePath bundle : TileCover.bundles(checkpoint.size())) {
            add(0, leaves(bundle, entries));
        }
        for (int level = 1; level < levels.size(); level++) {
            List<FsckLevel.Known> rest = levels.get(level).take();
            if (!rest.isEmpty()) {
                add(level, rest);
            }
        }
        if (whole && !rootHolds()) {
            report(top(), 0, Reason.ROOT_MISMATCH);
        }
        return whole;
    }

    private List<FsckLevel.Known> leaves(TilePath bundle, Entries entries) {
        List<Checked<byte[]>> read = List.of();
        long first = bundle.index() * TilePath.FULL;
        try {
            read = entries.read(bundle);
        } catch (MissingFileException missing) {
            report(bundle, first, Reason.MISSING_FILE);
        }
        var leaves = new ArrayList<FsckLevel.Known>();
        for (int i = 0; i < bundle.width(); i++) {
            Hash leaf = null;
            if (i < read.size()) {
                switch (read.get(i)) {
                    case Checked.Accepted<byte[]>(byte[] entry) -> leaf = Hash.leaf(entry);
                    case Checked.Refused<byte[]>(Reason reason) ->
                            report(bundle, first + i, reason);
                }
            }
            leaves.add(new FsckLevel.Known(leaf, leaf));
        }
        return leaves;
    }

    /** Compares a tile of some level with what was computed, and goes on above a full one. */
    private void add(int level, List<FsckLevel.Known> known) {
        FsckLevel now = level(level);
        var path = new TilePath(level, now.next(), known.size());
        byte[] stored = stored(path);
        if (stored != null) {
            compare(path, stored, known);
        }
        if (path.isFull()) {
            List<FsckLevel.Known> above = level(level + 1).with(FsckLevel.above(stored, known));
            if (above.size() == TilePath.FULL) {
                add(level + 1, level(level + 1).take());
            }
        }
    }

    private byte @Nullable [] stored(TilePath path) {
        Reason reason = Reason.BAD_HASH_LENGTH;
        try {
            byte[] tile = tiles.read(path);
            if (path.fits(tile)) {
                return tile;
            }
        } catch (MissingFileException missing) {
            reason = Reason.MISSING_FILE;
        }
        report(path, path.firstEntry(0), reason);
        return null;
    }

    private void compare(TilePath path, byte[] stored, List<FsckLevel.Known> known) {
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).fits(Hash.at(stored, i * Hash.BYTES))) {
                mismatch(path, i, stored);
            }
        }
    }

    /** Blames the entry where the tile is vouched for from above, else the tile. */
    private void mismatch(TilePath path, int position, byte[] stored) {
        if (path.level() > 0) {
            report(path, path.firstEntry(position), Reason.ROOT_MISMATCH);
        } else if (vouched(path, stored)) {
            var bundle = new TilePath(TilePath.ENTRIES, path.index(), path.width());
            report(bundle, path.firstEntry(position), Reason.LEAF_MISMATCH);
        } else {
            report(path, path.firstEntry(position), Reason.LEAF_MISMATCH);
        }
    }

    private boolean vouched(TilePath leaves, byte[] stored) {
        if (!leaves.isFull()) {
            return rootHolds();
        }
        try {
            byte[] above = tiles.read(TileCover.holding(1, leaves.index(), checkpoint.size()));
            int at = (int) (leaves.index() % TilePath.FULL) * Hash.BYTES;
            return above.length >= at + Hash.BYTES
                    && Tree.combine(stored, 0, TilePath.FULL).equals(Hash.at(above, at));
        } catch (MissingFileException missing) {
            return false;
        }
    }

    private boolean rootHolds() {
        try {
            return new Tree(tiles, checkpoint.size()).root().equals(checkpoint.root());
        } catch (MissingFileException missing) {
            return false;
        }
    }

    private void report(TilePath path, long index, Reason reason) {
        whole = false;
        found.accept(new Damage(path, index, reason));
    }

    private FsckLevel level(int level) {
        while (levels.size() <= level) {
            levels.add(new FsckLevel());
        }
        return levels.get(level);
    }

    private TilePath top() {
        List<TilePath> edge = TileCover.edge(checkpoint.size());
        return edge.isEmpty() ? new TilePath(0, 0, 1) : edge.getLast();
    }
}
