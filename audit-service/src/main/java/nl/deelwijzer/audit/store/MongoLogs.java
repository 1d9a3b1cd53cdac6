// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.live.Logs;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.StoreUnavailable;

import org.bson.Document;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;

/** The logs in MongoDB, read by their index. */
final class MongoLogs implements Logs {

    private final Store store;

    MongoLogs(Store store) {
        this.store = store;
    }

    @Override
    public Mono<Map<Integer, Long>> sizes() {
        return Flux.from(store.checkpoints().find())
                .collectMap(CommittedDocument::log, CommittedDocument::size)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Flux<FoundDecision> read(int log, long from, long until) {
        var place =
                and(
                        eq(EntryDocument.LOG, log),
                        gte(EntryDocument.INDEX, from),
                        lt(EntryDocument.INDEX, until));
        var documents =
                store.decisions()
                        .find(place)
                        .sort(ascending(EntryDocument.INDEX))
                        .batchSize(Math.toIntExact(until - from) + 1);
        return Flux.from(documents)
                .map(MongoLogs::found)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static FoundDecision found(Document document) {
        return new FoundDecision(
                EntryDocument.decision(document),
                EntryDocument.log(document),
                EntryDocument.index(document));
    }
}
