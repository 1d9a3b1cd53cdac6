// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.explanation.Explainer;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.Map;

/** Walks a plan without recording anything, also with part of the answers. */
@RestController
class PreviewController {

    private final PlanShelf plans;
    private final DecisionView view;

    PreviewController(PlanShelf plans, DecisionView view) {
        this.plans = plans;
        this.view = view;
    }

    @PostMapping(
            path = "/v1/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, @Nullable Object>> preview(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String explain) {
        var faults = new Faults();
        boolean explained = isTrue(explain, faults);
        var request = RequestReader.preview(body == null ? new byte[0] : body, faults);
        faults.orThrow();
        var plan = plans.applicable(request.plan(), request.asOf(), RequestFault.Part.BODY);
        return switch (plan.walk(request.answers())) {
            case Walk.Decided decided -> decided(plan, request.answers(), decided, explained);
            case Walk.Incomplete incomplete -> Mono.just(view.incomplete(plan, incomplete));
            case Walk.Rejected rejected -> throw WalkProblems.of(rejected).asException();
        };
    }

    /** An explanation searches for what would have to be different: not on an event loop. */
    private Mono<Map<String, @Nullable Object>> decided(
            Plan plan, Answers answers, Walk.Decided decided, boolean explained) {
        var tree = view.decided(plan, decided);
        if (!explained) {
            return Mono.just(tree);
        }
        return Mono.fromCallable(() -> new Explainer(plan).explain(answers, decided))
                .subscribeOn(Schedulers.boundedElastic())
                .map(explanation -> {
                    tree.put("explanation", explanation);
                    return tree;
                });
    }

    private static boolean isTrue(@Nullable String explain, Faults faults) {
        if (explain != null && !explain.equals("true") && !explain.equals("false")) {
            faults.add(
                    new RequestFault(
                            RequestFault.Part.QUERY,
                            "explain",
                            "invalid-value",
                            "Kies true of false."));
        }
        return "true".equals(explain);
    }
}
