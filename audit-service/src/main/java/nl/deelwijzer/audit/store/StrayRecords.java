// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;

import nl.deelwijzer.audit.proofs.Strays;
import nl.deelwijzer.audit.proofs.Strays.Stray;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records that no checkpoint covers, whatever they say of themselves. Blocks. */
final class StrayRecords {

    /** More than a batch ever has. */
    private static final long REACH = 10_000;

    private static final int MOST = 10_000;

    private StrayRecords() {}

    /**
     * Those that name this log, and those that name none that there is. Checkpoints are read again
     * at the end: what one covers by then was pending only.
     */
    static Strays of(Store store, int log) {
        var found = found(store, log, sizes(store));
        var sizes = sizes(store);
        var near = new HashSet<Stray>();
        var far = new HashSet<Stray>();
        for (Document record : found) {
            var size = sizes.get(part(record, "number"));
            var index = index(record);
            if (size == null || index == null || index < 0 || index >= size + REACH) {
                far.add(stray(record));
            } else if (index >= size) {
                near.add(stray(record));
            }
        }
        return new Strays(near, far);
    }

    private static List<Document> found(Store store, int log, Map<Object, Long> sizes) {
        var inLog = eq(EntryDocument.LOG, log);
        var beyond = and(inLog, gte(EntryDocument.INDEX, sizes.getOrDefault((Object) log, 0L)));
        var nowhere = and(inLog, not(gte(EntryDocument.INDEX, 0)));
        var noLog = nin(EntryDocument.LOG, sizes.keySet());
        return Stream.of(beyond, nowhere, noLog).flatMap(where -> found(store, where)).toList();
    }

    private static Stream<Document> found(Store store, Bson where) {
        return store.entries().stream()
                .map(collection -> collection.find(where).projection(include("log")).limit(MOST))
                .flatMap(records -> Answers.awaitAll(records).stream());
    }

    private static Map<Object, Long> sizes(Store store) {
        var sizes = new HashMap<Object, Long>();
        Answers.awaitAll(store.checkpoints().find())
                .forEach(it -> sizes.put(CommittedDocument.log(it), CommittedDocument.size(it)));
        return sizes;
    }

    private static Stray stray(Document record) {
        var id = String.valueOf(record.get(EntryDocument.ID));
        return new Stray(id, "log/" + part(record, "number"), index(record));
    }

    private static @Nullable Long index(Document record) {
        return part(record, "index") instanceof Number index ? index.longValue() : null;
    }

    private static @Nullable Object part(Document record, String name) {
        return record.get("log") instanceof Document place ? place.get(name) : null;
    }
}
