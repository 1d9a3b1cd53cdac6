// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.record.PlanPublication;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/**
 * These plans and no others.
 *
 * @param plans all of them
 */
record PlansInMemory(List<Plan> plans) implements Plans {

    @Override
    public Mono<Plan> find(PlanDigest digest) {
        return Flux.fromIterable(plans).filter(it -> it.digest().equals(digest)).next();
    }

    @Override
    public Flux<PlanDigest> all() {
        return Flux.fromIterable(plans).map(Plan::digest);
    }

    @Override
    public void keep(PlanPublication publication) {
        throw new UnsupportedOperationException();
    }
}
