// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.retention.DueDecision;
import nl.deelwijzer.audit.retention.RetentionSchedule;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may go, what must go, and what stands in the way. Destroys nothing. */
@RestController
class DueController {

    private final DueList list;
    private final Clock clock = Clock.system(RetentionSchedule.ZONE);

    DueController(DueList list) {
        this.list = list;
    }

    /** Oldest first. A page may show fewer than were looked at, also none; the cursor goes on. */
    @PostMapping(
            path = "/v1/retention/_due",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, @Nullable Object>> due(@RequestBody(required = false) byte @Nullable [] body) {
        var asked = DueBody.of(body == null ? new byte[0] : body);
        var day = asked.asOf() == null ? LocalDate.now(clock) : asked.asOf();
        return list.on(day, asked.page()).map(part -> view(part, day));
    }

    private static Map<String, @Nullable Object> view(DueList.Part part, LocalDate day) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("asOf", day.toString());
        view.put("decisions", part.due().stream().map(DueController::view).toList());
        view.put("nextCursor", part.nextCursor());
        return view;
    }

    private static Map<String, @Nullable Object> view(DueDecision due) {
        var decision = due.decision();
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("id", decision.id().toString());
        view.put("plan", decision.object().plan().value());
        view.put("caseReference", decision.caseReference());
        view.put("organisation", decision.organisation().value());
        view.put("recordedAt", decision.time().toString());
        view.put("standing", due.standing().name());
        view.put("keepUntilDate", text(due.term().keepUntil()));
        view.put("goneByDate", text(due.term().goneBy()));
        return view;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
