// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;

import nl.deelwijzer.audit.ledger.Arrival;
import nl.deelwijzer.audit.ledger.DecisionLog;
import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.TileCover;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.bson.types.Binary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody with the database in his hands. Puts back what he did when he is closed. */
public final class Tampering implements AutoCloseable {

    private static final JsonWriterSettings WITH_TYPES =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoClient client;
    private final Store store;
    private final int log;
    private final List<Runnable> undo = new ArrayList<>();

    public Tampering(String connection, String database, int log) {
        this.client = MongoClients.create(connection);
        this.store = new Store(client, database);
        this.log = log;
    }

    /** Changes what is stored of an entry. */
    @CanIgnoreReturnValue
    public Tampering record(long index, Consumer<Document> change) {
        return replaced(store.decisions(), at(index), change);
    }

    /** Flips one bit of a tile. */
    @CanIgnoreReturnValue
    public Tampering tile(String path, int at) {
        var tile = eq(TileDocument.id(log, TilePath.parse(path).orElseThrow()));
        return replaced(
                store.tiles(),
                tile,
                document -> {
                    byte[] content = TileDocument.content(document);
                    content[at] ^= 1;
                    document.put("content", new Binary(content));
                });
    }

    /** Changes what is kept of a log beside its signed checkpoint. */
    @CanIgnoreReturnValue
    public Tampering committed(Consumer<Document> change) {
        return replaced(store.checkpoints(), eq(log), change);
    }

    /** Changes the signed checkpoint, where it is kept and where it is served from. */
    @CanIgnoreReturnValue
    public Tampering checkpoint(Consumer<Document> change) {
        return replaced(store.published(), eq(log), change).committed(change);
    }

    /** Adds a copy of an entry under an id of its own. */
    @CanIgnoreReturnValue
    public Tampering copy(long index, Consumer<Document> change) {
        Document copy =
                Objects.requireNonNull(Answers.await(store.decisions().find(at(index)).first()));
        var id = UUID.randomUUID().toString();
        copy.put("_id", id);
        copy.get("record", Document.class).put("id", id);
        change.accept(copy);
        var _ = Answers.await(store.decisions().insertOne(copy));
        undo.add(() -> {
            var _ = Answers.await(store.decisions().deleteOne(eq(id)));
        });
        return this;
    }

    /** Deletes an entry. */
    @CanIgnoreReturnValue
    public Tampering delete(long index) {
        return deleted(at(index));
    }

    /** Deletes every entry from an index on. */
    @CanIgnoreReturnValue
    public Tampering deleteFrom(long index) {
        return deleted(and(eq(EntryDocument.LOG, log), gte(EntryDocument.INDEX, index)));
    }

    /** Lets two entries change places. */
    @CanIgnoreReturnValue
    public Tampering swap(long one, long other) {
        return record(one, it -> place(it, -1))
                .record(other, it -> place(it, one))
                .record(-1, it -> place(it, other));
    }

    /** Writes another history with the key of the log into this database, which must be empty. */
    public LogStorage.Committed rewrite(LogKey key, List<DecisionRecord> decisions) {
        var history =
                DecisionLog.open(new MongoLedger(store), key, log, (number, checkpoint) -> {});
        var arrivals = new ArrayList<Arrival>();
        decisions.forEach(it -> arrivals.add(new Arrival(arrivals.size(), it)));
        if (!history.confirm(history.store(arrivals), arrivals.size())) {
            throw new AssertionError("somebody else writes too");
        }
        return new MongoTree(store, log).committed().orElseThrow();
    }

    /** The proof of consistency that this database gives. */
    public List<Hash> consistency(long from, long to) {
        return new Tree(new MongoTree(store, log), to).consistency(from);
    }

    /** This database's log as files. */
    public void copyTo(Path folder) throws IOException {
        var tree = new MongoTree(store, log);
        var committed = tree.committed().orElseThrow();
        for (TilePath path : TileCover.between(0, committed.size())) {
            var file = folder.resolve(path.toString());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, tree.read(path));
        }
        Files.write(folder.resolve("checkpoint"), committed.note().bytes());
    }

    private static void place(Document document, long index) {
        document.get("log", Document.class).put("index", index);
    }

    private Bson at(long index) {
        return and(eq(EntryDocument.LOG, log), eq(EntryDocument.INDEX, index));
    }

    private Tampering replaced(
            MongoCollection<Document> collection, Bson which, Consumer<Document> change) {
        Document before = Objects.requireNonNull(Answers.await(collection.find(which).first()));
        var id = eq(before.get("_id"));
        Document after = Document.parse(before.toJson(WITH_TYPES));
        change.accept(after);
        put(collection, id, after);
        undo.add(() -> put(collection, id, before));
        return this;
    }

    private Tampering deleted(Bson which) {
        var before = Answers.awaitAll(store.decisions().find(which));
        var _ = Answers.await(store.decisions().deleteMany(which));
        undo.add(() -> {
            var _ = Answers.await(store.decisions().insertMany(before));
        });
        return this;
    }

    private static void put(MongoCollection<Document> collection, Bson id, Document document) {
        var _ = Answers.await(collection.replaceOne(id, document));
    }

    @Override
    public void close() {
        undo.reversed().forEach(Runnable::run);
        client.close();
    }
}
