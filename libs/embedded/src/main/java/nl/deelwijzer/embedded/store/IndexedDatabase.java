// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

import java.util.List;

/**
 * A database whose collections keep real indexes. A file of the backend without them opens too: its
 * indexes are made anew from the documents.
 */
final class IndexedDatabase extends H2Database {

    private static final String DOCUMENTS = "databases.";
    private static final String FIGURES = "meta.";

    private final MVStore store;

    /** The collections are opened while {@code super} runs, so the store must be known before. */
    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents =
                store.openMap(
                        DOCUMENTS + name,
                        new MVMap.Builder<Object, Document>().valueType(DocumentType.INSTANCE));
        MVMap<String, Object> figures = store.openMap(FIGURES + name);
        return new IndexedCollection(
                this,
                collection,
                options,
                new IndexedCollection.Maps(documents, figures),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(entries(collection, index), index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return sparse
                ? super.openOrCreateSecondaryIndex(collection, index, keys, true)
                : new OrderedIndex(entries(collection, index), index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(mapName(collection.getCollectionName(), index));
    }

    private MVMap<byte[], Object> entries(String collection, String index) {
        store.removeMap(formerMapName(collection, index));
        return store.openMap(
                mapName(collection, index),
                new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
    }

    private String mapName(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._ordered_" + index;
    }

    /** Where the backend itself keeps the entries of a unique index. */
    private String formerMapName(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }
}
