// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One level of a tree while it is recomputed: the hashes of its next tile, and which one that is.
 */
final class FsckLevel {

    private List<Known> waiting = new ArrayList<>();
    private long tiles;

    /**
     * What a hash may be: as it follows from the entries, or as it follows from the stored tile
     * below, whose damage was told already. Anything, where both are unknown.
     */
    record Known(@Nullable Hash computed, @Nullable Hash stored) {

        boolean fits(Hash hash) {
            boolean unknown = computed == null && stored == null;
            return unknown || Objects.equals(hash, computed) || Objects.equals(hash, stored);
        }
    }

    /** The number of the tile that comes next. */
    long next() {
        return tiles++;
    }

    /** Adds a hash to the next tile. */
    List<Known> with(Known hash) {
        waiting.add(hash);
        return waiting;
    }

    /** The hashes of the next tile, which is begun anew. */
    List<Known> take() {
        List<Known> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }

    /** What the hash of a full tile may be in the level above. */
    static Known above(byte @Nullable [] stored, List<Known> known) {
        Hash asStored = stored == null ? null : Tree.combine(stored, 0, TilePath.FULL);
        byte[] computed = new byte[TilePath.FULL * Hash.BYTES];
        for (int i = 0; i < known.size(); i++) {
            Hash hash = known.get(i).computed();
            if (hash == null) {
                return new Known(null, asStored);
            }
            System.arraycopy(hash.bytes(), 0, computed, i * Hash.BYTES, Hash.BYTES);
        }
        return new Known(Tree.combine(computed, 0, TilePath.FULL), asStored);
    }
}
