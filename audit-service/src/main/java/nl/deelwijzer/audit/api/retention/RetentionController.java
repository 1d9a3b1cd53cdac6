// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.api.retention.RetentionActs.Target;
import nl.deelwijzer.audit.ledger.Holds;
import nl.deelwijzer.audit.retention.RetainedDecisions;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.audit.retention.Standing;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.PersonalContent;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Holds and destruction, each on somebody's explicit word. */
@RestController
class RetentionController {

    private static final byte[] NOTHING = {};

    private final Decisions decisions;
    private final RetainedDecisions retained;
    private final RetentionSchedule schedule;
    private final RetentionActs acts;
    private final Clock clock = Clock.system(RetentionSchedule.ZONE);

    RetentionController(
            Decisions decisions,
            RetainedDecisions retained,
            RetentionSchedule schedule,
            RetentionActs acts) {
        this.decisions = decisions;
        this.retained = retained;
        this.schedule = schedule;
        this.acts = acts;
    }

    @PostMapping(
            path = "/v1/decisions/{id:[0-9a-f-]{36}}/_destroy",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> destroy(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerWebExchange exchange) {
        var reason = Instruction.reason(body == null ? NOTHING : body);
        return find(DecisionId.parse(id).orElse(null))
                .zipWith(retained.holds(), this::destructible)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable)
                .flatMap(it -> acts.accept(Action.DESTROY, target(it), reason, exchange));
    }

    @PostMapping(
            path = "/v1/retention/_hold",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> hold(
            @RequestBody(required = false) byte @Nullable [] body, ServerWebExchange exchange) {
        var asked = Instruction.read(body == null ? NOTHING : body);
        return target(asked)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable)
                .flatMap(it -> acts.accept(Action.HOLD, it, asked.reason(), exchange));
    }

    @PostMapping(
            path = "/v1/retention/_release",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, String>>> release(
            @RequestBody(required = false) byte @Nullable [] body, ServerWebExchange exchange) {
        var asked = Instruction.read(body == null ? NOTHING : body);
        return target(asked)
                .zipWith(retained.holds(), RetentionController::held)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable)
                .flatMap(it -> acts.accept(Action.RELEASE, it, asked.reason(), exchange));
    }

    private static Target held(Target target, Holds holds) {
        var decision = target.decision();
        var stands =
                decision == null
                        ? holds.standOn(String.valueOf(target.caseReference()))
                        : holds.standOn(decision);
        if (!stands) {
            throw Obstacles.noHold();
        }
        return target;
    }

    private DecisionRecord destructible(DecisionRecord decision, Holds holds) {
        var term = schedule.of(decision);
        var standing = term.on(LocalDate.now(clock));
        if (decision.actor() instanceof PersonalContent.Destroyed<?>) {
            throw Obstacles.of(Standing.DESTROYED, term);
        }
        if (holds.standOn(decision.id(), decision.caseReference())) {
            throw Obstacles.of(Standing.HELD, term);
        }
        if (!standing.permitsDestruction()) {
            throw Obstacles.of(standing, term);
        }
        return decision;
    }

    /** The case goes with the decision, so that what is done to it stays in order. */
    private Mono<Target> target(Instruction asked) {
        var decision = asked.decision();
        return decision == null
                ? Mono.just(new Target(null, asked.caseReference()))
                : find(decision).map(RetentionController::target);
    }

    private static Target target(DecisionRecord decision) {
        return new Target(decision.id(), decision.caseReference());
    }

    private Mono<DecisionRecord> find(@Nullable DecisionId id) {
        return Mono.justOrEmpty(id)
                .flatMap(decisions::find)
                .map(FoundDecision::decision)
                .switchIfEmpty(Mono.error(Refusals::notFound));
    }
}
