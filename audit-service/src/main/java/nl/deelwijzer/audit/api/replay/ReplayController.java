// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.replay.Replaying;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.Map;

/** Walks a recorded decision again, with exactly the plan that it was taken by. */
@RestController
class ReplayController {

    private final Decisions decisions;
    private final Plans plans;

    ReplayController(Decisions decisions, Plans plans) {
        this.decisions = decisions;
        this.plans = plans;
    }

    @PostMapping(
            path = "/v1/decisions/{id:[0-9a-f-]{36}}/_replay",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> replay(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(decisions::find)
                .switchIfEmpty(Mono.error(Refusals::notFound))
                .flatMap(found -> replayed(found.decision()))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private Mono<Map<String, Object>> replayed(DecisionRecord decision) {
        return plans.findSound(decision.object().digest())
                .publishOn(Schedulers.boundedElastic())
                .map(plan -> Replaying.exactly(plan, decision))
                .defaultIfEmpty(new Replay.PlanUnknown())
                .map(replay -> ReplayView.of(decision, replay));
    }
}
