// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import static nl.deelwijzer.audit.store.Answers.await;

import com.mongodb.MongoException;
import com.mongodb.client.model.ReplaceOptions;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.record.PlanPublication;

import org.bson.Document;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published plans in MongoDB; compiled ones stay in memory, since there are only as many as
 * versions.
 */
final class MongoPlans implements Plans {

    private static final String ID = "_id";
    private static final String CONTENT = "content";

    private final Store store;
    private final Map<PlanDigest, Plan> compiled = new ConcurrentHashMap<>();

    MongoPlans(Store store) {
        this.store = store;
    }

    @Override
    public Mono<Plan> find(PlanDigest digest) {
        return Mono.justOrEmpty(compiled.get(digest))
                .switchIfEmpty(Mono.defer(() -> stored(digest)));
    }

    private Mono<Plan> stored(PlanDigest digest) {
        return Mono.from(store.plans().find(eq(ID, digest.value())).first())
                .map(document -> compile(digest, document.getString(CONTENT)))
                .doOnNext(plan -> compiled.put(digest, plan))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static Plan compile(PlanDigest digest, String content) {
        return switch (PlanReader.read(digest.value(), content)) {
            case PlanReading.Sound(Plan plan) when plan.digest().equals(digest) -> plan;
            case PlanReading.Sound(Plan plan) ->
                    throw new IllegalStateException(
                            "the stored plan " + digest + " has another content: " + plan.digest());
            case PlanReading.Faulty(var faults) ->
                    throw new IllegalStateException(
                            "the stored plan " + digest + " cannot be read: " + faults);
        };
    }

    @Override
    public Flux<PlanDigest> all() {
        return Flux.from(store.plans().find().projection(include(ID)))
                .map(document -> new PlanDigest(document.getString(ID)))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public void keep(PlanPublication publication) {
        String digest = publication.digest().value();
        var document = new Document(ID, digest).append(CONTENT, publication.canonicalJson());
        var always = new ReplaceOptions().upsert(true);
        var _ = await(store.plans().replaceOne(eq(ID, digest), document, always));
    }
}
