// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Adds batches of entries to one log: files first, then the signed checkpoint in one conditional
 * write. A crash anywhere leaves the old checkpoint with everything it needs; repeating the batch
 * from the committed position writes the same bytes. Not safe for use by two threads at once; of
 * two writers on one log one wins and the other learns it.
 */
public final class LogWriter {

    private static final long NOT_BEGUN = -1;

    private final LogStorage storage;
    private final Signer signer;
    private LogStorage.Committed committed;

    private LogWriter(LogStorage storage, Signer signer, LogStorage.Committed committed) {
        this.storage = storage;
        this.signer = signer;
        this.committed = committed;
    }

    /**
     * Opens a log, or begins it with a checkpoint of size 0.
     *
     * @param signer its name is the origin of the log
     * @param position where the input of a new log begins
     * @throws DamagedLogException if the signature or the tiles do not fit the committed state
     */
    public static LogWriter open(LogStorage storage, Signer signer, long position) {
        return open(storage, signer, List.of(), position);
    }

    /**
     * The same for a log whose key was replaced: its last checkpoint may be signed by a former one.
     *
     * @param former the keys that signed this log before, of its origin
     */
    public static LogWriter open(
            LogStorage storage, Signer signer, List<VerifierKey> former, long position) {
        var committed = storage.committed();
        if (committed.isEmpty()) {
            var first = state(signer, 0, Hash.EMPTY, position);
            committed =
                    storage.commit(NOT_BEGUN, first)
                            ? java.util.Optional.of(first)
                            : storage.committed();
        }
        var keys = Stream.concat(Stream.of(signer.key()), former.stream()).toList();
        return new LogWriter(storage, signer, verified(storage, keys, committed.orElseThrow()));
    }

    private static LogStorage.Committed verified(
            LogStorage storage, List<VerifierKey> keys, LogStorage.Committed committed) {
        String origin = keys.getFirst().name();
        var policy = new LogPolicy(origin, keys, List.of(), 0);
        switch (policy.open(committed.note().bytes())) {
            case Checked.Refused<OpenedCheckpoint>(Reason reason) ->
                    throw new DamagedLogException(origin, reason);
            case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened) -> {
                var signed = opened.checkpoint();
                if (signed.size() != committed.size() || !signed.root().equals(committed.root())) {
                    throw new DamagedLogException(origin, Reason.BAD_CHECKPOINT);
                }
                if (!signed.goesOnAt(committed.position())) {
                    throw new DamagedLogException(origin, Reason.NEXT_OFFSET_MISMATCH);
                }
            }
        }
        if (!new Tree(storage, committed.size()).root().equals(committed.root())) {
            throw new DamagedLogException(origin, Reason.ROOT_MISMATCH);
        }
        return committed;
    }

    /** What is committed, as this writer knows it. */
    public LogStorage.Committed committed() {
        return committed;
    }

    /** What came of a batch. */
    public sealed interface Appended {

        /** The batch is in the log. */
        record Grown(LogStorage.Committed committed) implements Appended {}

        /**
         * Another writer committed first; nothing of this batch is in the log by our doing. Stop
         * and open again.
         */
        record Overtaken() implements Appended {}
    }

    /**
     * Adds a batch.
     *
     * @param entries pure functions of the input: no clock, nothing random, so that a repetition
     *     gives the same bytes
     * @param next where the input goes on after the batch; signed with the tree, also where the
     *     batch adds nothing
     * @throws DifferentContentException if a file is already there with another content
     */
    public Appended append(List<byte[]> entries, long next) {
        Append.Batch batch = Append.compute(storage, committed.size(), entries);
        batch.writes().forEach(storage::put);
        var grown = state(signer, batch.size(), batch.root(), next);
        if (!storage.commit(committed.size(), grown)) {
            return new Appended.Overtaken();
        }
        committed = grown;
        return new Appended.Grown(grown);
    }

    private static LogStorage.Committed state(Signer signer, long size, Hash root, long position) {
        var note = signer.sign(Checkpoint.of(signer.key().name(), size, root, position));
        return new LogStorage.Committed(size, root, position, note);
    }
}
