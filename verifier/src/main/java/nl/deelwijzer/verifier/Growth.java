// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.MerkleProof;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.Span;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import java.io.IOException;
import java.util.List;

/** Checks that a served log only added to what was seen of it before, by the tiles it serves. */
final class Growth {

    private final LogSource source;

    Growth(LogSource source) {
        this.source = source;
    }

    /**
     * Whether one checkpoint follows from the other; both were opened.
     *
     * @throws IOException if a tile does not come
     */
    Checked<Hash> check(Checkpoint before, Checkpoint now)
            throws IOException, InterruptedException {
        if (!before.origin().equals(now.origin())) {
            return new Checked.Refused<>(Reason.WRONG_ORIGIN);
        }
        if (before.size() > now.size()) {
            return new Checked.Refused<>(Reason.OLD_BEYOND_NEW);
        }
        List<Span> proof = Span.consistency(before.size(), now.size());
        var tiles = new ProofTiles();
        for (TilePath path : ProofTiles.of(proof, now.size())) {
            if (!tiles.take(path, source.get(path.toString()))) {
                return new Checked.Refused<>(Reason.BAD_HASH_LENGTH);
            }
        }
        return MerkleProof.consistency(
                before.size(),
                before.root(),
                now.size(),
                now.root(),
                new Tree(tiles, now.size()).hashes(proof));
    }
}
