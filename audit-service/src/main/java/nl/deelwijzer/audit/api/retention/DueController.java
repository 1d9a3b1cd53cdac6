// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.audit.retention.RetainedDecisions;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.audit.retention.Standing;
import nl.deelwijzer.audit.retention.Term;
import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may go, what must go, and what stands in the way. Destroys nothing. */
@RestController
class DueController {

    private final RetentionSchedule schedule;
    private final RetainedDecisions decisions;
    private final Clock clock = Clock.system(RetentionSchedule.ZONE);

    DueController(RetentionSchedule schedule, RetainedDecisions decisions) {
        this.schedule = schedule;
        this.decisions = decisions;
    }

    /** Oldest first. A page may show fewer than were looked at, also none; the cursor goes on. */
    @PostMapping(
            path = "/v1/retention/_due",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, @Nullable Object>> due(@RequestBody(required = false) byte @Nullable [] body) {
        var asked = DueBody.of(body == null ? new byte[0] : body);
        var day = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        var before = day.plusDays(1).atStartOfDay(RetentionSchedule.ZONE).toInstant();
        return decisions
                .kept(schedule.plans(), before, asked.after(), asked.limit())
                .collectList()
                .zipWith(decisions.holds(), (found, holds) -> page(found, holds, day, asked))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private Map<String, @Nullable Object> page(
            List<DecisionRecord> found, Holds holds, LocalDate day, DueBody asked) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("asOf", day.toString());
        view.put("decisions", found.stream().flatMap(it -> due(it, holds, day)).toList());
        view.put("nextCursor", found.size() < asked.limit() ? null : cursor(found.getLast()));
        return view;
    }

    private static String cursor(DecisionRecord last) {
        return new Cursor(last.time(), last.id()).text();
    }

    /** What must be kept, or nobody knows a term for, is not due. */
    private Stream<Map<String, @Nullable Object>> due(
            DecisionRecord decision, Holds holds, LocalDate day) {
        var term = schedule.of(decision);
        var held = holds.standOn(decision.id(), decision.caseReference());
        return switch (term.on(day)) {
            case MAY_GO, MUST_GO ->
                    Stream.of(view(decision, term, held ? Standing.HELD : term.on(day)));
            case CONFLICT -> Stream.of(view(decision, term, Standing.CONFLICT));
            case UNKNOWN, KEEP, HELD, DESTROYED -> Stream.empty();
        };
    }

    private static Map<String, @Nullable Object> view(
            DecisionRecord decision, Term term, Standing standing) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("id", decision.id().toString());
        view.put("plan", decision.object().plan().value());
        view.put("caseReference", decision.caseReference());
        view.put("organisation", decision.organisation().value());
        view.put("recordedAt", decision.time().toString());
        view.put("standing", standing.name());
        view.put("keepUntilDate", text(term.keepUntil()));
        view.put("goneByDate", text(term.goneBy()));
        return view;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
