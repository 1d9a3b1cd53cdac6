// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;

import nl.deelwijzer.record.ActId;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.EntryId;

import org.bson.Document;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * The collections. Writes are acknowledged by a majority and from the journal, as far as the server
 * has them.
 */
final class Store {

    private final MongoDatabase database;

    Store(MongoClient client, String database) {
        this.database =
                client.getDatabase(database)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.DEFAULT)
                        .withReadPreference(ReadPreference.primary());
    }

    /** All decisions of all logs, by decision id. */
    MongoCollection<Document> decisions() {
        return database.getCollection("decisions");
    }

    /** All acts of all logs, by act id. */
    MongoCollection<Document> acts() {
        return database.getCollection("acts");
    }

    /** The collections that together hold the entries of the logs. */
    List<MongoCollection<Document>> entries() {
        return List.of(decisions(), acts());
    }

    /** Where an entry with this id is kept. */
    MongoCollection<Document> entries(EntryId id) {
        return switch (id) {
            case DecisionId _ -> decisions();
            case ActId _ -> acts();
        };
    }

    /** The checkpoint of each log, by number. */
    MongoCollection<Document> checkpoints() {
        return database.getCollection("checkpoints");
    }

    /** The checkpoint of each log as readers get it, by number. */
    MongoCollection<Document> published() {
        return database.getCollection("published");
    }

    /** The tiles of all logs, by log and path. */
    MongoCollection<Document> tiles() {
        return database.getCollection("tiles");
    }

    /** The plans that were published, by digest. */
    MongoCollection<Document> plans() {
        return database.getCollection("plans");
    }

    /** The account of the last check of each log, by number. */
    MongoCollection<Document> inspections() {
        return database.getCollection("inspections");
    }

    /** The account of each replay of the log, by its id. */
    MongoCollection<Document> runs() {
        return database.getCollection("runs");
    }

    /** What those replays found, by run and number. */
    MongoCollection<Document> findings() {
        return database.getCollection("findings");
    }

    /** Completes when the server answers. */
    Mono<Void> ping() {
        return Mono.from(database.runCommand(new Document("ping", 1))).then();
    }
}
