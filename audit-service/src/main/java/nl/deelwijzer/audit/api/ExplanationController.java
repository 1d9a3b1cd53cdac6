// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.replay.Replaying;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.explanation.Explainer;
import nl.deelwijzer.plan.explanation.Explanation;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Explains a recorded decision by exactly the plan that it was taken by. */
@RestController
class ExplanationController {

    private final Decisions decisions;
    private final Plans plans;

    ExplanationController(Decisions decisions, Plans plans) {
        this.decisions = decisions;
        this.plans = plans;
    }

    @GetMapping(
            path = "/v1/decisions/{id:[0-9a-f-]{36}}/explanation",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Explanation> explanation(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(decisions::find)
                .switchIfEmpty(Mono.error(Refusals::notFound))
                .flatMap(found -> explain(found.decision()))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private Mono<Explanation> explain(DecisionRecord decision) {
        return plans.find(decision.object().digest())
                .switchIfEmpty(Mono.error(Refusals::planNotHere))
                .publishOn(Schedulers.boundedElastic())
                .map(plan -> explain(plan, decision));
    }

    private static Explanation explain(Plan plan, DecisionRecord decision) {
        var answers = Replaying.answers(decision);
        if (plan.walk(answers) instanceof Walk.Decided decided
                && decided.outcome().id().equals(decision.outcome().id())) {
            return new Explainer(plan).explain(answers, decided);
        }
        throw new IllegalStateException(
                "decision " + decision.id() + " does not follow from plan " + plan.digest());
    }
}
