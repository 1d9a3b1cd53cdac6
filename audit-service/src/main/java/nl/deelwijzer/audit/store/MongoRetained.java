// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.audit.retention.RetainedDecisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionRecord;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Retention in MongoDB. */
final class MongoRetained implements RetainedDecisions {

    private static final String ACTOR = "record.actor.content";

    private final Store store;

    MongoRetained(Store store) {
        this.store = store;
    }

    @Override
    public Flux<DecisionRecord> kept(
            List<String> plans, Instant before, @Nullable Place after, int limit) {
        var parts = new ArrayList<Bson>();
        parts.add(in(SearchIndex.PLAN.path(), plans));
        parts.add(lt(EntryDocument.TIME, Date.from(before)));
        parts.add(exists(ACTOR));
        if (after != null) {
            parts.add(beyond(after));
        }
        var found =
                store.decisions()
                        .find(and(parts))
                        .sort(ascending(EntryDocument.TIME, EntryDocument.ID))
                        .limit(limit);
        return Flux.from(found)
                .map(EntryDocument::decision)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static Bson beyond(Place place) {
        var time = Date.from(place.time());
        return and(
                gte(EntryDocument.TIME, time),
                or(gt(EntryDocument.TIME, time), gt(EntryDocument.ID, place.id().toString())));
    }

    @Override
    public Mono<Holds> holds() {
        return Flux.from(store.acts().find(HoldQuery.all()))
                .map(EntryDocument::read)
                .collectList()
                .map(Holds::after)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }
}
