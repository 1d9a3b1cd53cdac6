// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import nl.deelwijzer.embedded.EmbeddedStore;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** The same random documents and queries with indexes and without them. */
class IndexedStoreIT {

    private static final long SEED = 20261127;
    private static final int DOCUMENTS = 400;
    private static final int QUERIES = 200;

    @TempDir Path data;

    private final Random random = new Random(SEED);

    @Test
    void findsTheSameDocumentsInTheSameOrderAsWithoutIndexes() {
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = client(store)) {
            var both = Both.of(client);
            both.makeIndexes();
            fill(both);
            compare(both);
            change(both);
            compare(both);
        }
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = client(store)) {
            compare(Both.of(client));
        }
    }

    @Test
    void indexesWhatWasThereBeforeTheIndex() {
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = client(store)) {
            var both = Both.of(client);
            fill(both);
            both.makeIndexes();
            compare(both);
        }
    }

    @Test
    void opensAFileThatTheBackendWroteWithoutIndexes() {
        Path file = data.resolve("store.mv.db");
        MongoServer former = new MongoServer(new H2Backend(file.toString()));
        var address = former.bind();
        try (MongoClient client = MongoClients.create("mongodb://localhost:" + address.getPort())) {
            var both = Both.of(client);
            both.makeIndexes();
            fill(both);
        } finally {
            former.shutdown();
        }
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = client(store)) {
            var both = Both.of(client);
            compare(both);
            assertThatThrownBy(() -> both.indexed().insertOne(document(0)))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    private void fill(Both both) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document(i));
        }
        both.each(it -> it.insertMany(documents));
    }

    private void change(Both both) {
        for (int i = 0; i < DOCUMENTS / 4; i++) {
            var one = new Document("_id", id(random.nextInt(DOCUMENTS)));
            var fresh = document(0);
            fresh.remove("_id");
            switch (random.nextInt(3)) {
                case 0 -> both.each(it -> it.deleteOne(one));
                case 1 -> both.each(it -> it.replaceOne(one, fresh));
                default -> both.each(it -> it.updateOne(one, new Document("$set", fresh)));
            }
        }
    }

    private void compare(Both both) {
        for (int i = 0; i < QUERIES; i++) {
            Document query = query();
            Document order = order();
            int limit = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(30);
            int skip = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
            var found = ids(both.indexed(), query, order, skip, limit);
            var expected = ids(both.plain(), query, order, skip, limit);
            assertThat(found).as("%s by %s", query, order).isEqualTo(expected);
        }
    }

    private static List<Object> ids(
            MongoCollection<Document> in, Document query, Document order, int skip, int limit) {
        List<Object> ids = new ArrayList<>();
        in.find(query)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .forEach(found -> ids.add(found.get("_id")));
        return ids;
    }

    private Document document(int number) {
        var document =
                new Document("_id", id(number))
                        .append("time", moment())
                        .append(
                                "log",
                                new Document("number", random.nextInt(2))
                                        .append("index", (long) random.nextInt(300)));
        List<Document> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(new Document("id", word()));
        }
        document.append("parts", parts);
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> document.append("word", null);
            case 2 -> document.append("word", List.of(word(), word()));
            case 3 -> document.append("word", random.nextInt(5));
            default -> document.append("word", word());
        }
        return document.append("amount", random.nextBoolean() ? random.nextInt(9) : 4.5);
    }

    private Document query() {
        List<Document> all = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            all.add(condition());
        }
        return random.nextInt(8) == 0 ? new Document() : new Document("$and", all);
    }

    private Document condition() {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("word", word());
            case 1 -> new Document("parts.id", word());
            case 2 -> new Document("log.number", random.nextInt(3));
            case 3 -> new Document("log.index", range(random.nextInt(300), 60));
            case 4 -> new Document("time", range(moment()));
            case 5 -> new Document("word", range(word()));
            case 6 -> new Document("amount", range(random.nextInt(9), 3));
            case 7 -> new Document("_id", range(id(random.nextInt(DOCUMENTS))));
            default -> afterCursor();
        };
    }

    private Document range(Object bound) {
        return new Document(List.of("$gt", "$gte", "$lt", "$lte").get(random.nextInt(4)), bound);
    }

    private Document range(int from, int length) {
        return random.nextBoolean()
                ? range(from)
                : new Document("$gte", from).append("$lt", (long) from + length);
    }

    private Document afterCursor() {
        var time = moment();
        return new Document("time", new Document("$lte", time))
                .append(
                        "$or",
                        List.of(
                                new Document("time", new Document("$lt", time)),
                                new Document(
                                        "_id",
                                        new Document("$lt", id(random.nextInt(DOCUMENTS))))));
    }

    /** Always a whole order, so that there is one right answer. */
    private Document order() {
        return switch (random.nextInt(5)) {
            case 0 -> new Document("time", 1).append("_id", 1);
            case 1 -> new Document("log.number", 1).append("log.index", 1).append("_id", -1);
            case 2 -> new Document("word", 1).append("_id", 1);
            case 3 -> new Document("_id", -1);
            default -> new Document("time", -1).append("_id", -1);
        };
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextInt(40));
    }

    private String word() {
        return "word-" + random.nextInt(6);
    }

    private static String id(int number) {
        return "id-" + number;
    }

    private static MongoClient client(EmbeddedStore store) {
        return MongoClients.create("mongodb://" + store.address());
    }

    private record Both(MongoCollection<Document> indexed, MongoCollection<Document> plain) {

        static Both of(MongoClient client) {
            var database = client.getDatabase("test");
            return new Both(database.getCollection("indexed"), database.getCollection("plain"));
        }

        void makeIndexes() {
            var newest = Indexes.descending("time", "_id");
            for (var path : List.of("word", "parts.id", "log.number")) {
                var _ = indexed.createIndex(Indexes.compoundIndex(Indexes.ascending(path), newest));
            }
            var _ = indexed.createIndex(newest);
            var _ = indexed.createIndex(Indexes.ascending("log.number", "log.index"));
            var _ = indexed.createIndex(Indexes.ascending("amount"));
        }

        void each(Consumer<MongoCollection<Document>> action) {
            action.accept(indexed);
            action.accept(plain);
        }
    }
}
