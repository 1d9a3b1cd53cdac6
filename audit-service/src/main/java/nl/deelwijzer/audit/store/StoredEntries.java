// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.EntryBundle;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.TilePath;

import org.bson.Document;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The entries of a log as they follow from the stored records, whatever became of those. */
final class StoredEntries {

    private static final Checked<byte[]> MISSING = new Checked.Refused<>(Reason.MISSING_ENTRY);
    private static final Checked<byte[]> DOUBLE = new Checked.Refused<>(Reason.DOUBLE_ENTRY);
    private static final Checked<byte[]> BAD = new Checked.Refused<>(Reason.BAD_ENTRY);
    private static final Checked<byte[]> ERASED = new Checked.Refused<>(Reason.ERASED_CONTENT);

    private StoredEntries() {}

    /** One for each index of the bundle; instead of one that is not as it should be, the reason. */
    static Mono<List<Checked<byte[]>>> read(Store store, int log, TilePath bundle) {
        return documents(store, log, bundle)
                .map(documents -> byIndex(bundle, documents, StoredEntries::entry));
    }

    /** The same, with the reason also where somebody erased what the entry only commits to. */
    static Mono<List<Checked<byte[]>>> inspected(Store store, int log, TilePath bundle) {
        return documents(store, log, bundle)
                .flatMap(documents ->
                        ErasedContent.among(store, documents)
                                .map(erased ->
                                        byIndex(bundle, documents, it -> inspected(it, erased))));
    }

    private static Mono<List<Document>> documents(Store store, int log, TilePath bundle) {
        var first = bundle.index() * TilePath.FULL;
        var place =
                and(
                        eq(EntryDocument.LOG, log),
                        gte(EntryDocument.INDEX, first),
                        lt(EntryDocument.INDEX, first + bundle.width()));
        return Flux.fromIterable(store.entries())
                .flatMap(collection -> collection.find(place).batchSize(TilePath.FULL + 1))
                .collectList();
    }

    private static List<Checked<byte[]>> byIndex(
            TilePath bundle, List<Document> documents, Function<Document, Checked<byte[]>> entry) {
        var entries = new ArrayList<>(Collections.nCopies(bundle.width(), MISSING));
        var first = bundle.index() * TilePath.FULL;
        for (Document document : documents) {
            var at = Math.toIntExact(EntryDocument.index(document) - first);
            entries.set(at, entries.get(at).equals(MISSING) ? entry.apply(document) : DOUBLE);
        }
        return entries;
    }

    private static Checked<byte[]> inspected(Document document, Set<Object> erased) {
        var entry = entry(document);
        return entry instanceof Checked.Accepted && erased.contains(document.get(EntryDocument.ID))
                ? ERASED
                : entry;
    }

    /** Whatever was changed in it: a document that is not what was written gives no entry. */
    private static Checked<byte[]> entry(Document document) {
        try {
            var entry = EntryDocument.read(document).entry();
            var same =
                    entry.id().toString().equals(document.getString(EntryDocument.ID))
                            && entry.time()
                                    .equals(document.getDate(EntryDocument.TIME).toInstant());
            return same ? new Checked.Accepted<>(entry.commitmentForm()) : BAD;
        } catch (RuntimeException changed) {
            return BAD;
        }
    }

    /**
     * The bundle as a file.
     *
     * @throws MissingFileException if one of the entries is not as it should be
     */
    static byte[] bundle(TilePath path, List<Checked<byte[]>> entries) {
        var whole = new ArrayList<byte[]>();
        for (Checked<byte[]> entry : entries) {
            switch (entry) {
                case Checked.Accepted<byte[]>(byte[] bytes) -> whole.add(bytes);
                case Checked.Refused<byte[]> _ -> throw new MissingFileException(path);
            }
        }
        return EntryBundle.write(whole);
    }
}
