// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;

import org.bson.Document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts the documents that the audit service stored in once more, and does nothing else. */
final class BareStore implements AutoCloseable {

    private static final int BATCH = 512;
    private static final String INDEX = "log.index";

    private final MongoClient client = MongoClients.create(Settings.STORE);
    private final MongoDatabase database;
    private final MongoCollection<Document> stored;
    private long nextIndex;

    BareStore(String name) {
        database = client.getDatabase(name);
        stored = database.getCollection("decisions");
    }

    /** What was stored since the last time, in the one log of a topic with one partition. */
    List<Document> news() {
        var news = new ArrayList<Document>();
        for (var document : stored.find(gte(INDEX, nextIndex)).batchSize(BATCH)) {
            news.add(document);
        }
        nextIndex += news.size();
        return news;
    }

    /** Into a new collection without any index but the one on ids. */
    Duration insertPlain(String collection, List<Document> documents) {
        return inserted(database.getCollection(collection), documents);
    }

    /** Into a new collection with the indexes of the decisions. */
    Duration insertIndexed(String collection, List<Document> documents) {
        var target = database.getCollection(collection);
        for (var index : stored.listIndexes()) {
            var name = index.getString("name");
            if (!name.equals("_id_")) {
                var _ =
                        target.createIndex(
                                index.get("key", Document.class), new IndexOptions().name(name));
            }
        }
        return inserted(target, documents);
    }

    private static Duration inserted(MongoCollection<Document> target, List<Document> documents) {
        long start = System.nanoTime();
        for (int from = 0; from < documents.size(); from += BATCH) {
            var batch = documents.subList(from, Math.min(documents.size(), from + BATCH));
            var _ = target.insertMany(batch, new InsertManyOptions().ordered(false));
        }
        var taken = Duration.ofNanos(System.nanoTime() - start);
        target.drop();
        return taken;
    }

    @Override
    public void close() {
        client.close();
    }
}
