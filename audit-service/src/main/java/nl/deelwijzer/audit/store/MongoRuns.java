// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.model.ReplaceOptions;

import nl.deelwijzer.audit.expiry.ExpiringRuns;
import nl.deelwijzer.audit.replay.run.Finding;
import nl.deelwijzer.audit.replay.run.Run;
import nl.deelwijzer.audit.replay.run.Runs;
import nl.deelwijzer.audit.search.StoreUnavailable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The account of runs in MongoDB: one document for each run and one for each finding. */
final class MongoRuns implements Runs, ExpiringRuns {

    private final Store store;

    MongoRuns(Store store) {
        this.store = store;
    }

    /** The findings first: what the run says that there is can then be read. */
    @Override
    public Mono<Void> keep(Run run, long first, List<Finding> found) {
        return findings(run.id(), first, found)
                .then(Mono.defer(() -> account(run)))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private Mono<Void> findings(UUID run, long first, List<Finding> found) {
        var documents =
                IntStream.range(0, found.size())
                        .mapToObj(i -> RunDocument.of(run, first + i, found.get(i)))
                        .toList();
        return documents.isEmpty()
                ? Mono.empty()
                : Mono.from(store.findings().insertMany(documents)).then();
    }

    private Mono<Void> account(Run run) {
        var always = new ReplaceOptions().upsert(true);
        var document = RunDocument.of(run);
        return Mono.from(store.runs().replaceOne(eq(run.id().toString()), document, always)).then();
    }

    @Override
    public Mono<Run> find(UUID id) {
        return Mono.from(store.runs().find(eq(id.toString())).first())
                .map(RunDocument::run)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Flux<Finding> findings(UUID id, long first, int limit) {
        var places =
                and(
                        gte(RunDocument.ID, RunDocument.place(id, first)),
                        lt(RunDocument.ID, RunDocument.place(id, first + limit)));
        return Flux.from(store.findings().find(places).sort(ascending(RunDocument.ID)))
                .map(RunDocument::finding)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    /** The findings first: a run that is still there can then be tried again. */
    @Override
    public Mono<Void> removeBefore(Instant until) {
        return Flux.from(store.runs().find(lt(RunDocument.UPDATED, Date.from(until))))
                .map(RunDocument::run)
                .concatMap(run -> removed(run.id()))
                .then()
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private Mono<Void> removed(UUID run) {
        var all =
                and(
                        gte(RunDocument.ID, RunDocument.place(run, 0)),
                        lt(RunDocument.ID, RunDocument.after(run)));
        return Mono.from(store.findings().deleteMany(all))
                .then(Mono.from(store.runs().deleteOne(eq(run.toString()))))
                .then();
    }
}
