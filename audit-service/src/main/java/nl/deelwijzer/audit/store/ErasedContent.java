// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import static java.util.stream.Collectors.toSet;

import nl.deelwijzer.record.Action;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Personal content of which only the commitment is there although no act destroyed it. Acts of
 * reading are passed over: they have a term of their own, and one act for all of them.
 */
final class ErasedContent {

    private static final List<String> DECISION = List.of(ActIndex.DECISION.path().split("\\.", -1));

    private ErasedContent() {}

    /**
     * The ids of those of these entries that somebody erased from. An act is stored before it is
     * carried out, so what was destroyed by one is never among them.
     */
    static Mono<Set<Object>> among(Store store, Collection<Document> entries) {
        var bare = entries.stream().filter(ErasedContent::isBare).collect(toSet());
        return destroyed(store, bare)
                .map(known ->
                        bare.stream()
                                .map(it -> it.get(EntryDocument.ID))
                                .filter(id -> !known.contains(id))
                                .collect(toSet()));
    }

    private static boolean isBare(Document entry) {
        return entry.get(EntryDocument.RECORD) instanceof Document record
                && !Action.READ.word().equals(record.get("action"))
                && misses(record);
    }

    private static Mono<Set<Object>> destroyed(Store store, Set<Document> bare) {
        if (bare.isEmpty()) {
            return Mono.just(Set.of());
        }
        var ids = bare.stream().map(it -> it.get(EntryDocument.ID)).toList();
        var acts =
                and(
                        eq(ActIndex.ACTION.path(), Action.DESTROY.word()),
                        in(ActIndex.DECISION.path(), ids));
        return Flux.from(store.acts().find(acts).projection(include(ActIndex.DECISION.path())))
                .map(it -> it.getEmbedded(DECISION, (Object) ""))
                .collect(toSet());
    }

    /** Whether there is a commitment somewhere without its content. */
    private static boolean misses(@Nullable Object part) {
        if (part instanceof List<?> list) {
            return list.stream().anyMatch(ErasedContent::misses);
        }
        return part instanceof Document document
                && ((document.containsKey("commitment") && !document.containsKey("content"))
                        || document.values().stream().anyMatch(ErasedContent::misses));
    }
}
