// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collection that reads the part of the index where the fewest documents stand, and only as many
 * as are asked for when the index has their order already. Every document is still compared with
 * the whole query.
 */
final class IndexedCollection extends H2Collection {

    /** How many entries in order are worth one that must still be sorted. */
    private static final int WEIGHT_OF_SORTING = 20;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Maps maps,
            CursorRegistry cursors) {
        super(database, name, options, maps.documents(), maps.figures(), cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        if (getIndexes().stream().noneMatch(index -> index.canHandle(query))) {
            Optional<Scan> scan = best(query, orderBy);
            if (scan.isPresent()) {
                Stream<Document> documents = scan.get().positions().map(this::getDocument);
                Document rest = scan.get().isSorted() ? null : orderBy;
                return matchDocumentsFromStream(
                        documents, query, rest, numberToSkip, limit, batchSize, fieldSelector);
            }
        }
        return super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    /** One by one: an aggregation would otherwise hold the whole collection in memory. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
    }

    private Optional<Scan> best(Document query, @Nullable Document orderBy) {
        if (isNatural(orderBy)) {
            return Optional.empty();
        }
        Conditions conditions = Conditions.of(query);
        return getIndexes().stream()
                .flatMap(IndexedCollection::complete)
                .flatMap(entries -> entries.scan(conditions, orderBy).stream())
                .min(Comparator.comparingLong(IndexedCollection::weight));
    }

    private static boolean isNatural(@Nullable Document orderBy) {
        return orderBy != null && orderBy.containsKey("$natural");
    }

    private static Stream<Entries> complete(Index<Object> index) {
        return index instanceof Scannable scannable && scannable.isComplete()
                ? Stream.of(scannable.entries())
                : Stream.empty();
    }

    private static long weight(Scan scan) {
        return scan.isSorted() ? scan.size() : scan.size() * WEIGHT_OF_SORTING;
    }

    /** The maps of a collection in the file. */
    record Maps(MVMap<Object, Document> documents, MVMap<String, Object> figures) {}
}
