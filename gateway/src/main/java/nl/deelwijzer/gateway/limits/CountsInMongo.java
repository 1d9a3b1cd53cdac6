// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Counts for all gateways with the same store, one document for each caller and window; the store
 * throws it away when its time is over. A store that does not answer in time is no reason to refuse
 * anybody: then this gateway counts for itself.
 */
final class CountsInMongo implements Counts {

    private static final Logger LOG = LoggerFactory.getLogger(CountsInMongo.class);
    private static final String COUNT = "count";
    private static final String UNTIL = "until";
    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> counts;
    private final Duration window;
    private final Duration within;
    private final Counts own = new CountsInMemory();
    private final Mono<String> expiry;

    /**
     * Counts in the collection {@code gateway-requests}.
     *
     * @param window the length of a window
     * @param within how long to wait for the store
     */
    CountsInMongo(MongoDatabase database, Duration window, Duration within) {
        this.counts = database.getCollection("gateway-requests");
        this.window = window;
        this.within = within;
        this.expiry =
                Mono.from(
                                counts.createIndex(
                                        Indexes.ascending(UNTIL),
                                        new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)))
                        .cache(_ -> Duration.ofDays(1), _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<Long> add(String caller, long number) {
        var update = Updates.combine(Updates.inc(COUNT, 1L), Updates.set(UNTIL, until(number)));
        return expiry.then(
                        Mono.from(counts.findOneAndUpdate(one(caller, number), update, AFTERWARDS)))
                .map(CountsInMongo::count)
                .timeout(within)
                .onErrorResume(thrown -> alone(thrown, own.add(caller, number)));
    }

    @Override
    public Mono<Long> sum(String caller, long number) {
        return Mono.from(counts.find(one(caller, number)).first())
                .map(CountsInMongo::count)
                .defaultIfEmpty(0L)
                .timeout(within)
                .onErrorResume(thrown -> alone(thrown, own.sum(caller, number)));
    }

    private static Bson one(String caller, long number) {
        return eq("_id", number + "/" + caller);
    }

    private static long count(Document found) {
        return Objects.requireNonNull(found.get(COUNT, Number.class)).longValue();
    }

    private Date until(long number) {
        return Date.from(Instant.ofEpochMilli((number + 2) * window.toMillis()));
    }

    private static Mono<Long> alone(Throwable thrown, Mono<Long> own) {
        LOG.warn("counting alone: {}", thrown.getClass().getSimpleName());
        return own;
    }
}
