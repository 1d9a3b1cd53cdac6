// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;

import org.bson.Document;

import reactor.core.publisher.Mono;

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

    /** The checkpoint of each log, by number. */
    MongoCollection<Document> checkpoints() {
        return database.getCollection("checkpoints");
    }

    /** The tiles of all logs, by log and path. */
    MongoCollection<Document> tiles() {
        return database.getCollection("tiles");
    }

    /** The plans that were published, by digest. */
    MongoCollection<Document> plans() {
        return database.getCollection("plans");
    }

    /** Completes when the server answers. */
    Mono<Void> ping() {
        return Mono.from(database.runCommand(new Document("ping", 1))).then();
    }
}
