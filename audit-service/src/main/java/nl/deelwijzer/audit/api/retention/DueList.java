// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.audit.retention.DueDecision;
import nl.deelwijzer.audit.retention.RetainedDecisions;
import nl.deelwijzer.audit.retention.RetainedDecisions.Place;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;

/** What is due on a day, a part at a time. */
@Component
class DueList {

    private final RetentionSchedule schedule;
    private final RetainedDecisions decisions;

    DueList(RetentionSchedule schedule, RetainedDecisions decisions) {
        this.schedule = schedule;
        this.decisions = decisions;
    }

    /**
     * A part of the list, oldest first.
     *
     * @param due may be fewer than were looked at, also none
     * @param next the last that was looked at; null where there is nothing beyond it
     */
    record Part(List<DueDecision> due, @Nullable Cursor next) {

        /** The cursor as a client sends it back. */
        @Nullable String nextCursor() {
            return next == null ? null : next.text();
        }
    }

    /** Fails with {@code unavailable} where the store does not answer. */
    Mono<Part> on(LocalDate day, PageRequest page) {
        var before = day.plusDays(1).atStartOfDay(RetentionSchedule.ZONE).toInstant();
        return decisions
                .kept(schedule.plans(), before, after(page.cursor()), page.limit())
                .collectList()
                .zipWith(decisions.holds(), (found, holds) -> part(found, holds, day, page))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static @Nullable Place after(@Nullable Cursor cursor) {
        return cursor == null ? null : new Place(cursor.time(), cursor.id());
    }

    private Part part(List<DecisionRecord> found, Holds holds, LocalDate day, PageRequest page) {
        var due = found.stream().flatMap(it -> schedule.due(it, holds, day).stream()).toList();
        return new Part(due, found.size() < page.limit() ? null : cursor(found.getLast()));
    }

    private static Cursor cursor(DecisionRecord last) {
        return new Cursor(last.time(), last.id());
    }
}
