// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionId;

import org.bson.Document;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;

/** The stored decisions in MongoDB. */
final class MongoDecisions implements Decisions {

    /** The gateway takes twenty requests for a case. */
    private static final int MOST_OF_CASE = 200;

    private final Store store;

    MongoDecisions(Store store) {
        this.store = store;
    }

    @Override
    public Mono<FoundDecision> find(DecisionId id) {
        return Mono.from(store.decisions().find(eq(id.toString())).first())
                .flatMap(document -> sizes().map(sizes -> found(document, sizes)))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<Page> search(DecisionFilter filter, PageRequest request) {
        var documents =
                store.decisions()
                        .find(SearchQuery.of(filter, request.cursor()))
                        .sort(descending(EntryDocument.TIME, EntryDocument.ID))
                        .limit(request.limit() + 1)
                        .batchSize(request.limit() + 1);
        return Flux.from(documents)
                .collectList()
                .flatMap(found ->
                        sizes().map(sizes -> found.stream().map(it -> found(it, sizes)).toList()))
                .map(found -> Page.of(found, request.limit()))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Flux<FoundDecision> ofCase(String caseId) {
        return Flux.from(store.decisions().find(eq(EntryDocument.CASE, caseId)).limit(MOST_OF_CASE))
                .collectList()
                .flatMapMany(found ->
                        sizes().flatMapIterable(sizes ->
                                found.stream().map(it -> found(it, sizes)).toList()))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    /** Read after the decisions: a log only grows, so what it covers then it covers for ever. */
    private Mono<Map<Integer, Long>> sizes() {
        return Flux.from(store.checkpoints().find())
                .collectMap(CommittedDocument::log, CommittedDocument::size);
    }

    private static FoundDecision found(Document document, Map<Integer, Long> sizes) {
        int log = EntryDocument.log(document);
        long index = EntryDocument.index(document);
        var covered = index < sizes.getOrDefault(log, 0L);
        return new FoundDecision(EntryDocument.decision(document), log, covered ? index : null);
    }
}
