// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.acts.NotRecordedException;
import nl.deelwijzer.audit.api.Activity;
import nl.deelwijzer.audit.api.Callers;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;

/** Records what is to be done: the record is the deed, which the log's writer carries out. */
@Component
class RetentionActs {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ActLog log;
    private final Activity activity;

    RetentionActs(ActLog log, Activity activity) {
        this.log = log;
        this.activity = activity;
    }

    /** What is to be done to one decision, or to all of a case where there is no decision. */
    record Target(@Nullable DecisionId decision, @Nullable String caseReference) {}

    /** Records it and answers that it will be done. */
    Mono<ResponseEntity<Map<String, String>>> accept(
            Action action, Target target, String reason, ServerWebExchange exchange) {
        var operation =
                exchange.getRequest().getMethod().name()
                        + (action == Action.DESTROY
                                ? " /v1/decisions/{id}/_destroy"
                                : " /v1/retention/_" + action.word());
        activity.of(exchange, operation);
        var about = new Act.About(operation, target.decision(), target.caseReference(), null, null);
        return record(action, about, reason, exchange)
                .map(RetentionActs::accepted)
                .onErrorMap(
                        NotRecordedException.class,
                        missing ->
                                notRecorded(
                                        "Dit kon niet op tijd worden vastgelegd en is niet gedaan."
                                                + " Probeer het opnieuw."));
    }

    /** Gives the record when it is durable; fails with {@link NotRecordedException}. */
    Mono<ActRecord> record(
            Action action, Act.About about, String reason, ServerWebExchange exchange) {
        return Callers.actor(exchange)
                .map(actor ->
                        new Act(
                                action,
                                about,
                                HttpStatus.ACCEPTED.value(),
                                actor,
                                reason,
                                Callers.trace(exchange)))
                .flatMap(log::append);
    }

    private static ResponseEntity<Map<String, String>> accepted(ActRecord act) {
        return ResponseEntity.accepted()
                .body(Map.of("act", act.id().toString(), "recordedAt", act.time().toString()));
    }

    /** What was asked is not recorded, or not all of it. */
    static ProblemException notRecorded(String detail) {
        return Problem.of(ProblemType.NOT_RECORDED, detail).asException().retryAfter(RETRY);
    }
}
