// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.acts.NotRecordedException;
import nl.deelwijzer.audit.retention.DueDecision;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.web.ProblemException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Destroys what is due in one go: a record of its own for each decision, as if each had been asked
 * for. Asking again does no harm.
 */
@RestController
class BatchController {

    private static final String PATH = "/v1/retention/_destroy";
    private static final byte[] NOTHING = {};

    private final DueList due;
    private final RetentionActs acts;
    private final Clock clock = Clock.system(RetentionSchedule.ZONE);

    BatchController(DueList due, RetentionActs acts) {
        this.due = due;
        this.acts = acts;
    }

    /** A hold that comes meanwhile still wins: the log's writer looks again. */
    @PostMapping(
            path = PATH,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, @Nullable Object>>> destroy(
            @RequestBody(required = false) byte @Nullable [] body, ServerWebExchange exchange) {
        var asked = BatchBody.of(body == null ? NOTHING : body);
        return due.on(LocalDate.now(clock), asked.page())
                .flatMap(part ->
                        accept(part.due(), asked, exchange)
                                .map(accepted ->
                                        ResponseEntity.accepted().body(view(part, accepted))));
    }

    private Mono<List<Map<String, String>>> accept(
            List<DueDecision> due, BatchBody asked, ServerWebExchange exchange) {
        return Flux.fromIterable(due)
                .filter(it -> asked.standings().contains(it.standing()))
                .concatMap(it -> accept(it, asked.reason(), exchange))
                .collectList()
                .onErrorMap(NotRecordedException.class, missing -> brokenOff());
    }

    private Mono<Map<String, String>> accept(
            DueDecision it, String reason, ServerWebExchange exchange) {
        var about =
                new Act.About(
                        "POST " + PATH,
                        it.decision().id(),
                        it.decision().caseReference(),
                        null,
                        null);
        return acts.record(Action.DESTROY, about, reason, exchange).map(act -> view(it, act));
    }

    private static ProblemException brokenOff() {
        return RetentionActs.notRecorded(
                "Niet alles kon op tijd worden vastgelegd. Wat al vastgelegd was, wordt vernietigd;"
                        + " de rest niet. Probeer het opnieuw.");
    }

    private static Map<String, @Nullable Object> view(
            DueList.Part part, List<Map<String, String>> accepted) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("accepted", accepted);
        view.put(
                "refused",
                part.due().stream()
                        .filter(BatchController::stays)
                        .map(BatchController::refused)
                        .toList());
        view.put("nextCursor", part.nextCursor());
        return view;
    }

    private static boolean stays(DueDecision it) {
        return !it.standing().permitsDestruction();
    }

    private static Map<String, String> view(DueDecision it, ActRecord act) {
        var view = new LinkedHashMap<String, String>();
        view.put("decision", it.decision().id().toString());
        view.put("act", act.id().toString());
        view.put("recordedAt", act.time().toString());
        return view;
    }

    private static Map<String, String> refused(DueDecision it) {
        var view = new LinkedHashMap<String, String>();
        view.put("decision", it.decision().id().toString());
        view.put("standing", it.standing().name());
        view.put("detail", Obstacles.detail(it.standing(), it.term()));
        return view;
    }
}
