// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.model.UpdateOneModel;

import nl.deelwijzer.audit.expiry.ExpiringReads;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.EntryJson;

import org.bson.Document;
import org.bson.conversions.Bson;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** Acts of reading in MongoDB, found by their actors, whom those that are bare do not have. */
final class MongoExpiringReads implements ExpiringReads {

    private static final int PART = 500;

    private final Store store;

    MongoExpiringReads(Store store) {
        this.store = store;
    }

    @Override
    public Mono<Boolean> isAnyBefore(Instant until) {
        return Mono.from(store.acts().find(kept(until)).first())
                .hasElement()
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<Void> destroyBefore(Instant until) {
        return Flux.from(store.acts().find(kept(until)).batchSize(PART))
                .buffer(PART)
                .concatMap(this::destroy, 1)
                .then()
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private Mono<Void> destroy(List<Document> documents) {
        var updates =
                documents.stream()
                        .flatMap(MongoExpiringReads::act)
                        .map(MongoExpiringReads::destruction)
                        .toList();
        return updates.isEmpty() ? Mono.empty() : Mono.from(store.acts().bulkWrite(updates)).then();
    }

    /** None where somebody changed it: then it is evidence. */
    private static Stream<ActRecord> act(Document document) {
        try {
            return Stream.of(EntryDocument.act(document));
        } catch (RuntimeException changed) {
            return Stream.empty();
        }
    }

    private static UpdateOneModel<Document> destruction(ActRecord act) {
        var bare = new Document(EntryJson.tree(act.destroyPersonalContent()));
        return new UpdateOneModel<>(eq(act.id().toString()), set(EntryDocument.RECORD, bare));
    }

    /** Served by an index of its own: what is bare already is not looked at. */
    private static Bson kept(Instant until) {
        return and(
                gt(ActIndex.ACTOR.path(), ""),
                lt(EntryDocument.TIME, Date.from(until)),
                eq(ActIndex.ACTION.path(), Action.READ.word()));
    }
}
