// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import nl.deelwijzer.tlog.EntryBundle;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import org.jspecify.annotations.Nullable;

/**
 * The entries of a log, 256 together, made from the stored decisions. Remembers the last bundle.
 */
final class Bundles {

    private final Store store;
    private final int log;
    private @Nullable TileFile last;

    Bundles(Store store, int log) {
        this.store = store;
        this.log = log;
    }

    /** The writer's own bundle, whose decisions are stored already. */
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
        var first = path.index() * TilePath.FULL;
        var entries =
                Answers.awaitAll(
                                store.decisions()
                                        .find(
                                                and(
                                                        eq(DecisionDocument.LOG, log),
                                                        gte(DecisionDocument.INDEX, first),
                                                        lt(
                                                                DecisionDocument.INDEX,
                                                                first + path.width())))
                                        .sort(ascending(DecisionDocument.INDEX)))
                        .stream()
                        .map(document ->
                                DecisionDocument.read(document).decision().commitmentForm())
                        .toList();
        if (entries.size() != path.width()) {
            throw new MissingFileException(path);
        }
        return EntryBundle.write(entries);
    }
}
