// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.MerkleProof;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.Span;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of logs whose checkpoints were verified, by the number at the end of their origin. */
final class LogCopies {

    private final Map<String, Copy> byNumber = new HashMap<>();

    private record Copy(LogFolder files, Checkpoint checkpoint) {

        Checked<Hash> holds(long index, Hash leaf) {
            long size = checkpoint.size();
            var proof = Span.inclusion(index, size);
            var tiles = new ProofTiles();
            for (TilePath path : ProofTiles.of(proof, size)) {
                if (!tiles.take(path, files.read(path))) {
                    return new Checked.Refused<>(Reason.BAD_HASH_LENGTH);
                }
            }
            var hashes = new Tree(tiles, size).hashes(proof);
            return MerkleProof.inclusion(index, size, leaf, hashes, checkpoint.root());
        }
    }

    private LogCopies() {}

    /** All of them; empty, with the fault said, if the checkpoint of one does not hold. */
    static Optional<LogCopies> open(List<Path> folders, Checkpoints checkpoints)
            throws IOException {
        var copies = new LogCopies();
        for (Path folder : folders) {
            var files = new LogFolder(folder);
            var place = folder.resolve("checkpoint").toString();
            var opened = checkpoints.open(files.checkpoint(), place);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            var checkpoint = opened.get().checkpoint();
            var origin = checkpoint.origin();
            copies.byNumber.put(
                    origin.substring(origin.lastIndexOf('/') + 1), new Copy(files, checkpoint));
        }
        return Optional.of(copies);
    }

    boolean has(long number) {
        return byNumber.containsKey(Long.toString(number));
    }

    /**
     * Whether the entry stands there: its leaf hash leads through the tiles to the root.
     *
     * @param number of a log that is here
     */
    Checked<Hash> holds(long number, long index, byte[] entry) {
        var copy = byNumber.get(Long.toString(number));
        if (copy == null || index < 0 || index >= copy.checkpoint.size()) {
            return new Checked.Refused<>(Reason.INDEX_BEYOND_SIZE);
        }
        try {
            return copy.holds(index, Hash.leaf(entry));
        } catch (MissingFileException missing) {
            return new Checked.Refused<>(Reason.MISSING_FILE);
        }
    }
}
