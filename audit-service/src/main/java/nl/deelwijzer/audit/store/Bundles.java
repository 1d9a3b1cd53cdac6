// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** The entries of a log, 256 together, made from what is stored. Remembers the last bundle. */
final class Bundles {

    private final Store store;
    private final int log;
    private @Nullable TileFile last;

    Bundles(Store store, int log) {
        this.store = store;
        this.log = log;
    }

    /** The writer's own bundle, whose entries are stored already. */
    void remember(TileFile bundle) {
        last = bundle;
    }

    /** The bundle, or a wider one. */
    byte[] read(TilePath path) {
        var known = last;
        if (known != null
                && known.path().index() == path.index()
                && known.path().width() >= path.width()) {
            return known.content();
        }
        return made(path);
    }

    private byte[] made(TilePath path) {
        var entries = Answers.await(StoredEntries.read(store, log, path));
        return StoredEntries.bundle(path, Objects.requireNonNull(entries));
    }
}
