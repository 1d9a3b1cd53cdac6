// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.web.json.Days;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/** Shows the plans of this service to everyone. */
@RestController
class PlanController {

    private final PlanShelf plans;

    PlanController(PlanShelf plans) {
        this.plans = plans;
    }

    /** Every version of every plan. */
    @GetMapping(path = "/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Map<String, @Nullable Object>>> plans() {
        return Map.of("plans", plans.all().stream().map(PlanView::summary).toList());
    }

    /** One plan: the version of {@code asOf}, else that of today, else the latest. */
    @GetMapping(path = "/v1/plans/{plan}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> plan(
            @PathVariable String plan, @RequestParam(required = false) @Nullable String asOf) {
        return PlanView.whole(plans.shown(plan, asOf == null ? null : Days.ofQuery("asOf", asOf)));
    }
}
