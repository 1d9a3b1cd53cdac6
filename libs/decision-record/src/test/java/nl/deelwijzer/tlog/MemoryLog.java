// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log in memory that keeps the rules of {@link LogStorage}, and can die before any write. */
final class MemoryLog implements LogStorage {

    /** The process died. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    final Map<TilePath, byte[]> files = new HashMap<>();
    private @Nullable Committed committed;
    private int writesLeft = Integer.MAX_VALUE;

    /** A log of the entries 0, 1, 2 … as 4 bytes each. */
    static MemoryLog of(int size) {
        var log = new MemoryLog();
        var batch = Append.compute(log, 0, Leaves.entries(0, size));
        batch.writes().forEach(log::put);
        return log;
    }

    void crashAfter(int writes) {
        writesLeft = writes;
    }

    @Override
    public byte[] read(TilePath path) {
        for (int width = path.width(); width <= TilePath.FULL; width++) {
            byte[] content = files.get(new TilePath(path.level(), path.index(), width));
            if (content != null) {
                return content.clone();
            }
        }
        throw new MissingFileException(path);
    }

    @Override
    public Optional<Committed> committed() {
        return Optional.ofNullable(committed);
    }

    @Override
    public void put(TileFile file) {
        byte[] present = files.get(file.path());
        if (present != null && !java.util.Arrays.equals(present, file.content())) {
            throw new DifferentContentException(file.path());
        }
        countWrite();
        files.put(file.path(), file.content());
    }

    @Override
    public boolean commit(long expectedSize, Committed next) {
        if (expectedSize != (committed == null ? -1 : committed.size())) {
            return false;
        }
        countWrite();
        committed = next;
        return true;
    }

    /** What "later" in the guide means: partial files that a full one replaced go. */
    void cleanUp() {
        List.copyOf(files.keySet()).stream()
                .filter(path -> !path.isFull())
                .filter(path ->
                        files.containsKey(new TilePath(path.level(), path.index(), TilePath.FULL)))
                .forEach(files::remove);
    }

    private void countWrite() {
        if (writesLeft == 0) {
            throw new Crash();
        }
        writesLeft--;
    }
}
