// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.Span;
import nl.deelwijzer.tlog.TilePath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few tiles of one proof, each with all hashes that its name promises. */
final class ProofTiles implements LogFiles {

    private final Map<TilePath, byte[]> tiles = new HashMap<>();

    /** Which ones a proof needs, as a tree of this size has them. */
    static List<TilePath> of(List<Span> proof, long size) {
        return proof.stream().flatMap(span -> span.tiles(size)).distinct().toList();
    }

    /** Takes a tile; false, with nothing taken, if it is too short. */
    boolean take(TilePath path, byte[] content) {
        boolean whole = content.length >= path.width() * Hash.BYTES;
        if (whole) {
            tiles.put(path, content);
        }
        return whole;
    }

    @Override
    public byte[] read(TilePath path) {
        return Optional.ofNullable(tiles.get(path))
                .orElseThrow(() -> new MissingFileException(path));
    }
}
