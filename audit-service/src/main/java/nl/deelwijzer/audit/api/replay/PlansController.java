// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.plan.Plan;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The versions of plans that decisions can be replayed with. */
@RestController
class PlansController {

    private static final Comparator<PlanLine> ORDER =
            Comparator.comparing(PlanLine::id)
                    .thenComparing(PlanLine::version)
                    .thenComparing(PlanLine::digest);

    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping(path = "/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, List<PlanLine>>> plans() {
        return plans.all()
                .concatMap(plans::findSound)
                .map(PlanLine::of)
                .sort(ORDER)
                .collectList()
                .map(lines -> Map.of("plans", lines))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    record PlanLine(String id, String version, String digest, String title, String status) {

        static PlanLine of(Plan plan) {
            return new PlanLine(
                    plan.id().value(),
                    plan.version(),
                    plan.digest().value(),
                    plan.title(),
                    plan.status().name());
        }
    }
}
