// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.Optional;

/** Where one log is kept. Every method returns when its effect is durable. */
public interface LogStorage extends LogFiles {

    /**
     * The state that the log has promised, in one document.
     *
     * @param size the number of entries
     * @param root of the tree of that size
     * @param position where the input goes on: the next offset of the partition
     * @param note the signed checkpoint of that size and position
     */
    record Committed(long size, Hash root, long position, SignedNote note) {}

    /** The committed state; empty for a log that was never begun. */
    Optional<Committed> committed();

    /**
     * Creates a file. One that exists with the same content is left as it is.
     *
     * @throws DifferentContentException if it exists with another content
     */
    void put(TileFile file);

    /**
     * Replaces the committed state if its size is still the expected one. The condition must be in
     * the operation of the store itself, not a read before a write.
     *
     * @param expectedSize of the state to be replaced; -1 where there is none yet
     * @return false, with nothing changed, if somebody else committed meanwhile
     */
    boolean commit(long expectedSize, Committed next);
}
