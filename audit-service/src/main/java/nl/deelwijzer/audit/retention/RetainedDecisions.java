// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** The stored decisions whose personal content is kept, and what forbids to destroy it. */
public interface RetainedDecisions {

    /**
     * Decisions by these plans with personal content, oldest first.
     *
     * @param before recorded before this moment
     * @param after only those that come after this decision; null to begin with the oldest
     * @param limit at most how many
     */
    Flux<DecisionRecord> kept(List<String> plans, Instant before, @Nullable Place after, int limit);

    /** A place in that order. */
    record Place(Instant time, DecisionId id) {}

    /** All holds that stand. */
    Mono<Holds> holds();
}
