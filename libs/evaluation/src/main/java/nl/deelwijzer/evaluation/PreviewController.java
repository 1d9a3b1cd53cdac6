// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

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
    Map<String, @Nullable Object> preview(@RequestBody(required = false) byte @Nullable [] body) {
        var faults = new Faults();
        var request = RequestReader.preview(body == null ? new byte[0] : body, faults);
        faults.orThrow();
        var plan = plans.applicable(request.plan(), request.asOf(), RequestFault.Part.BODY);
        return switch (plan.walk(request.answers())) {
            case Walk.Decided decided -> view.decided(plan, decided);
            case Walk.Incomplete incomplete -> view.incomplete(plan, incomplete);
            case Walk.Rejected rejected -> throw WalkProblems.of(rejected).asException();
        };
    }
}
