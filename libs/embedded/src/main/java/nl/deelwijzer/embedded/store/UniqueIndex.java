// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** An index that refuses a second document with the same values; each collection has one of ids. */
final class UniqueIndex extends AbstractUniqueIndex<Object> implements Scannable {

    private final Entries entries;

    UniqueIndex(MVMap<byte[], Object> map, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = new Entries(map, new IndexKeys(keys));
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public boolean isComplete() {
        return !isSparse();
    }

    @Override
    public synchronized void add(
            Document document, Object position, MongoCollection<Object> collection) {
        super.add(document, position, collection);
        entries.note(document);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue values) {
        return entries.map().remove(key(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Object position) {
        return entries.map().putIfAbsent(key(values), Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue values) {
        return entries.map().get(key(values));
    }

    private byte[] key(KeyValue values) {
        return entries.keys().bytes(values);
    }

    /** Not where the keys themselves would have to be read: they cannot be made values again. */
    @Override
    public synchronized boolean canHandle(Document query) {
        return query.values().stream().noneMatch(BsonRegularExpression::isRegularExpression)
                && super.canHandle(query);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException("keys cannot be read back");
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
