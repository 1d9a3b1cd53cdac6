// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.stream.IntStream;

/** Decisions in the order of a list, whatever the filter, that fail where a test wants it. */
public final class DecisionsInMemory implements Decisions {

    private final List<FoundDecision> all;
    private final int failAfter;
    private int pages;

    private DecisionsInMemory(List<DecisionRecord> all, int failAfter) {
        this.all =
                IntStream.range(0, all.size())
                        .mapToObj(i -> new FoundDecision(all.get(i), 0, (long) i))
                        .toList();
        this.failAfter = failAfter;
    }

    /** These decisions. */
    public static DecisionsInMemory of(List<DecisionRecord> all) {
        return new DecisionsInMemory(all, Integer.MAX_VALUE);
    }

    /** The same, in a store that fails when it was asked for so many pages. */
    public DecisionsInMemory failingAfter(int pages) {
        return new DecisionsInMemory(all.stream().map(FoundDecision::decision).toList(), pages);
    }

    /** How many pages were asked for. */
    public int pages() {
        return pages;
    }

    @Override
    public Mono<FoundDecision> find(DecisionId id) {
        return Mono.justOrEmpty(
                all.stream().filter(it -> it.decision().id().equals(id)).findFirst());
    }

    @Override
    public Mono<Page> search(DecisionFilter filter, PageRequest request) {
        return Mono.fromSupplier(() -> {
            if (pages++ >= failAfter) {
                throw new StoreUnavailable(new IllegalStateException());
            }
            var rest = all.stream().skip(after(request)).limit(request.limit() + 1L);
            return Page.of(rest.toList(), request.limit());
        });
    }

    @Override
    public Flux<FoundDecision> ofCase(String caseId) {
        return Flux.fromStream(
                () -> all.stream().filter(it -> caseId.equals(it.decision().caseId())));
    }

    private long after(PageRequest request) {
        Cursor cursor = request.cursor();
        if (cursor == null) {
            return 0;
        }
        return all.stream().takeWhile(it -> !it.decision().id().equals(cursor.id())).count() + 1;
    }
}
