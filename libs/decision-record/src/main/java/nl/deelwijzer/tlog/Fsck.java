// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recomputes a whole log from its entries: bundles, leaf hashes, the tiles of every level, the
 * root. Reads every file once; keeps one hash per 256 entries.
 */
public final class Fsck {

    /** Says whether an entry is the right one, for instance that of the stored record. */
    @FunctionalInterface
    public interface Expected {

        /** Whether the entry of this index is as it should be. */
        boolean matches(long index, byte[] entry);
    }

    /**
     * Something that is not what it should be; for the root the path is that of the topmost tile.
     */
    public record Damage(TilePath path, Reason reason) {}

    private final LogFiles files;
    private final long size;
    private final List<Damage> damages = new ArrayList<>();

    private Fsck(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /**
     * All damage found, in the order of the files; none if the log is whole.
     *
     * @param checkpoint a verified one
     * @throws MissingFileException if a file is not there at all
     */
    public static List<Damage> check(LogFiles files, Checkpoint checkpoint, Expected expected) {
        var fsck = new Fsck(files, checkpoint.size());
        fsck.levels(fsck.leaves(expected));
        if (fsck.damages.isEmpty()
                && !new Tree(files, fsck.size).root().equals(checkpoint.root())) {
            fsck.damages.add(new Damage(fsck.top(), Reason.ROOT_MISMATCH));
        }
        return List.copyOf(fsck.damages);
    }

    private List<Hash> leaves(Expected expected) {
        var roots = new ArrayList<Hash>();
        for (TilePath path : TileCover.level(TilePath.ENTRIES, 0, size)) {
            byte[] tile = new byte[0];
            switch (Checked.of(() -> EntryBundle.first(files.read(path), path.width()))) {
                case Checked.Refused<List<byte[]>>(Reason reason) ->
                        damages.add(new Damage(path, reason));
                case Checked.Accepted<List<byte[]>>(List<byte[]> entries) ->
                        tile = tile(path, entries, expected);
            }
            compare(new TilePath(0, path.index(), path.width()), tile, roots);
        }
        return roots;
    }

    private byte[] tile(TilePath path, List<byte[]> entries, Expected expected) {
        byte[] tile = new byte[entries.size() * Hash.BYTES];
        boolean right = true;
        for (int i = 0; i < entries.size(); i++) {
            right &= expected.matches(path.index() * TilePath.FULL + i, entries.get(i));
            System.arraycopy(
                    Hash.leaf(entries.get(i)).bytes(), 0, tile, i * Hash.BYTES, Hash.BYTES);
        }
        if (!right) {
            damages.add(new Damage(path, Reason.BAD_BUNDLE));
        }
        return tile;
    }

    private void levels(List<Hash> roots) {
        List<Hash> below = roots;
        for (int level = 1; !below.isEmpty(); level++) {
            var above = new ArrayList<Hash>();
            for (TilePath path : TileCover.level(level, 0, size)) {
                int from = (int) (path.index() * TilePath.FULL);
                compare(path, joined(below.subList(from, from + path.width())), above);
            }
            below = above;
        }
    }

    private static byte[] joined(List<Hash> hashes) {
        byte[] tile = new byte[hashes.size() * Hash.BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, tile, i * Hash.BYTES, Hash.BYTES);
        }
        return tile;
    }

    /**
     * Goes on with the tile as it is stored, so that one damage is not reported at every level
     * above.
     */
    private void compare(TilePath path, byte[] recomputed, List<Hash> roots) {
        byte[] stored = files.read(path);
        int length = path.width() * Hash.BYTES;
        if (stored.length < length || !Arrays.equals(Arrays.copyOf(stored, length), recomputed)) {
            damages.add(new Damage(path, Reason.ROOT_MISMATCH));
        }
        if (path.isFull()) {
            roots.add(stored.length < length ? Hash.EMPTY : Tree.combine(stored, 0, TilePath.FULL));
        }
    }

    private TilePath top() {
        List<TilePath> cover = TileCover.between(0, size);
        return cover.isEmpty() ? new TilePath(0, 0, 1) : cover.getLast();
    }
}
