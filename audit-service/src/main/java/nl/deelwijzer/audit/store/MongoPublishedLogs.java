// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.proofs.PublishedLog;
import nl.deelwijzer.audit.proofs.PublishedLogs;
import nl.deelwijzer.audit.publication.PublishedCheckpoints.Published;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.TilePath;

import org.bson.Document;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;

/** The published logs in MongoDB. */
final class MongoPublishedLogs implements PublishedLogs {

    private final Store store;
    private final PublishedTiles tiles;

    MongoPublishedLogs(Store store) {
        this.store = store;
        this.tiles = new PublishedTiles(store);
    }

    /** Two reads at the same time, however many logs there are: every proof begins with this. */
    @Override
    public Flux<PublishedLog> all() {
        return Mono.zip(
                        Flux.from(store.checkpoints().find().sort(ascending("_id"))).collectList(),
                        Flux.from(store.published().find())
                                .collectMap(
                                        CommittedDocument::log, MongoPublishedCheckpoints::read))
                .flatMapIterable(both ->
                        both.getT1().stream()
                                .map(it ->
                                        published(
                                                it,
                                                both.getT2()
                                                        .getOrDefault(
                                                                CommittedDocument.log(it),
                                                                List.of())))
                                .toList())
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<PublishedLog> find(int number) {
        return Mono.from(store.checkpoints().find(eq(number)).first())
                .flatMap(this::published)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private Mono<PublishedLog> published(Document document) {
        return Mono.from(store.published().find(eq(CommittedDocument.log(document))).first())
                .map(found -> published(document, MongoPublishedCheckpoints.read(found)))
                .defaultIfEmpty(published(document, List.of()));
    }

    private static PublishedLog published(Document document, List<Published> shown) {
        var committed = CommittedDocument.read(document);
        return new PublishedLog(
                CommittedDocument.log(document),
                committed.size(),
                committed.note(),
                committed.position(),
                shown);
    }

    @Override
    public Mono<Place> place(EntryId id) {
        return Mono.from(
                        store.entries(id)
                                .find(eq(id.toString()))
                                .projection(include(EntryDocument.LOG, EntryDocument.INDEX))
                                .first())
                .map(found -> new Place(EntryDocument.log(found), EntryDocument.index(found)))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<LogFiles> tiles(PublishedLog log, Collection<TilePath> wanted) {
        return tiles.of(log, wanted).onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<byte[]> tile(PublishedLog log, TilePath tile) {
        return tiles.stored(log, tile).onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<byte[]> bundle(PublishedLog log, TilePath bundle) {
        return StoredEntries.read(store, log.number(), bundle)
                .map(entries -> StoredEntries.bundle(bundle, entries))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }
}
