// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.acts.ActFilter;
import nl.deelwijzer.audit.acts.Acts;
import nl.deelwijzer.audit.acts.FoundAct;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.ActId;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** The stored acts in MongoDB. */
final class MongoActs implements Acts {

    private final Store store;

    MongoActs(Store store) {
        this.store = store;
    }

    @Override
    public Flux<FoundAct> search(ActFilter filter, @Nullable ActId before, int limit) {
        var found =
                store.acts()
                        .find(query(filter, before))
                        .sort(descending(EntryDocument.ID))
                        .limit(limit)
                        .batchSize(limit);
        return Flux.from(found)
                .map(MongoActs::found)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static FoundAct found(Document document) {
        return new FoundAct(
                EntryDocument.act(document),
                EntryDocument.log(document),
                EntryDocument.index(document));
    }

    private static Bson query(ActFilter filter, @Nullable ActId before) {
        var action = filter.action();
        var from = filter.from();
        var until = filter.until();
        var parts = new ArrayList<Bson>();
        add(parts, ActIndex.ACTION, action == null ? null : action.word());
        add(parts, ActIndex.ACTOR, filter.actor());
        add(parts, ActIndex.DECISION, filter.decision());
        add(parts, ActIndex.OPERATION, filter.operation());
        if (from != null) {
            parts.add(gte(EntryDocument.TIME, Date.from(from)));
        }
        if (until != null) {
            parts.add(lt(EntryDocument.TIME, Date.from(until)));
        }
        if (before != null) {
            parts.add(lt(EntryDocument.ID, before.toString()));
        }
        return parts.isEmpty() ? empty() : and(parts);
    }

    private static void add(List<Bson> parts, ActIndex field, @Nullable Object value) {
        if (value != null) {
            parts.add(eq(field.path(), value.toString()));
        }
    }
}
