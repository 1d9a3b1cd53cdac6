// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A secondary index that refuses nothing and is used through its {@link #entries()}. */
final class OrderedIndex extends Index<Object> implements Scannable {

    private final Entries entries;

    OrderedIndex(MVMap<byte[], Object> map, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.entries = new Entries(map, new IndexKeys(keys));
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        add(document, position);
    }

    void add(Document document, Object position) {
        entries.note(document);
        for (byte[] key : entries.keys().entries(document)) {
            var _ = entries.map().put(key, position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = null;
        for (byte[] key : entries.keys().entries(document)) {
            Object removed = entries.map().remove(key);
            position = removed == null ? position : removed;
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            Object position,
            MongoCollection<Object> collection) {
        replace(oldDocument, newDocument, position);
    }

    void replace(Document oldDocument, Document newDocument, Object position) {
        var _ = remove(oldDocument);
        add(newDocument, position);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    /** Other indexes know it. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** Never, for the server would not ask for the order; see {@link IndexedCollection}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("handles no query by itself");
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
