// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import nl.deelwijzer.record.DecisionId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored decisions, for reading. */
public interface Decisions {

    /** The decision with this id; empty as long as it has not arrived. */
    Mono<FoundDecision> find(DecisionId id);

    /**
     * The decisions that meet the filter, newest first, those of one millisecond by descending id.
     * Going on with the cursor of a page gives every older decision once, whatever arrives in
     * between.
     */
    Mono<Page> search(DecisionFilter filter, PageRequest request);

    /** The decisions of a cross-domain case, in no order; none where nothing has arrived. */
    Flux<FoundDecision> ofCase(String caseId);

    /**
     * All decisions that meet the filter, in the same order, part by part: a part is read when the
     * one before was taken, so that a slow reader holds two of them at most and keeps nothing open
     * in the store.
     *
     * @param size how many decisions a part holds at most
     */
    default Flux<Page> parts(DecisionFilter filter, int size) {
        return search(filter, new PageRequest(null, size))
                .expand(page ->
                        Mono.justOrEmpty(page.next())
                                .flatMap(next -> search(filter, new PageRequest(next, size))));
    }
}
