// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What adding a batch of entries to a log has to write. A pure computation: the same tree and the
 * same entries give the same files, so that a batch may be repeated after a crash. Reads only
 * {@link TileCover#edge} of the old tree.
 */
public final class Append {

    private final LogFiles files;
    private final long old;
    private final long size;
    private final Map<TilePath, TileFile> writes = new LinkedHashMap<>();

    private Append(LogFiles files, long old, int added) {
        this.files = files;
        this.old = old;
        this.size = Math.addExact(old, added);
    }

    /**
     * The tree after the batch.
     *
     * @param old the committed size
     * @param entries in order; each at most {@link EntryBundle#MAX_ENTRY_BYTES}
     * @throws IllegalArgumentException if an entry is longer
     */
    public static Batch compute(LogFiles files, long old, List<byte[]> entries) {
        var append = new Append(files, old, entries.size());
        append.bundles(entries);
        append.tiles(entries.stream().map(Hash::leaf).toList());
        return append.batch();
    }

    /**
     * What to write, and what comes of it.
     *
     * @param size of the tree after the batch
     * @param root of the tree after the batch
     * @param writes in an order that is safe; all must be durable before the new checkpoint is
     *     signed
     */
    public record Batch(long size, Hash root, List<TileFile> writes) {

        public Batch {
            writes = List.copyOf(writes);
        }
    }

    private void bundles(List<byte[]> entries) {
        List<TilePath> paths = TileCover.level(TilePath.ENTRIES, old, size);
        var rest = new ArrayList<byte[]>();
        int known = (int) (old % TilePath.FULL);
        if (known > 0 && !paths.isEmpty()) {
            var partial = new TilePath(TilePath.ENTRIES, old / TilePath.FULL, known);
            rest.addAll(EntryBundle.first(files.read(partial), known));
        }
        rest.addAll(entries);
        for (TilePath path : paths) {
            List<byte[]> part = rest.subList(0, path.width());
            write(path, EntryBundle.write(part));
            part.clear();
        }
    }

    private void tiles(List<Hash> leaves) {
        List<Hash> added = leaves;
        for (int level = 0; !added.isEmpty(); level++) {
            added = level(level, added);
        }
    }

    /**
     * Writes the tiles of a level; gives the roots of those that became full, which are the hashes
     * added above.
     */
    private List<Hash> level(int level, List<Hash> added) {
        byte[] hashes = knownAnd(level, added);
        var full = new ArrayList<Hash>();
        int at = 0;
        for (TilePath path : TileCover.level(level, old, size)) {
            byte[] tile = Arrays.copyOfRange(hashes, at, at + path.width() * Hash.BYTES);
            write(path, tile);
            at += tile.length;
            if (path.isFull()) {
                full.add(Tree.combine(tile, 0, TilePath.FULL));
            }
        }
        return full;
    }

    private byte[] knownAnd(int level, List<Hash> added) {
        long before = TilePath.hashes(old, level);
        int known = (int) (before % TilePath.FULL);
        byte[] hashes = new byte[(known + added.size()) * Hash.BYTES];
        if (known > 0) {
            byte[] partial = files.read(new TilePath(level, before / TilePath.FULL, known));
            System.arraycopy(partial, 0, hashes, 0, known * Hash.BYTES);
        }
        int at = known * Hash.BYTES;
        for (Hash hash : added) {
            System.arraycopy(hash.bytes(), 0, hashes, at, Hash.BYTES);
            at += Hash.BYTES;
        }
        return hashes;
    }

    private Batch batch() {
        LogFiles withWrites =
                path -> {
                    TileFile written = writes.get(path);
                    return written == null ? files.read(path) : written.content();
                };
        return new Batch(size, new Tree(withWrites, size).root(), List.copyOf(writes.values()));
    }

    private void write(TilePath path, byte[] content) {
        writes.put(path, new TileFile(path, content));
    }
}
