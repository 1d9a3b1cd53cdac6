// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.tlog.EntryBundle;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

import java.util.Comparator;
import java.util.List;

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
        var first = path.index() * TilePath.FULL;
        var entries =
                entries(first, first + path.width()).stream()
                        .map(logged -> logged.entry().commitmentForm())
                        .toList();
        if (entries.size() != path.width()) {
            throw new MissingFileException(path);
        }
        return EntryBundle.write(entries);
    }

    private List<LoggedEntry> entries(long from, long until) {
        var place =
                and(
                        eq(EntryDocument.LOG, log),
                        gte(EntryDocument.INDEX, from),
                        lt(EntryDocument.INDEX, until));
        var found = Flux.fromIterable(store.entries()).flatMap(it -> it.find(place));
        return Answers.awaitAll(found.map(EntryDocument::read)).stream()
                .sorted(Comparator.comparingLong(LoggedEntry::index))
                .toList();
    }
}
