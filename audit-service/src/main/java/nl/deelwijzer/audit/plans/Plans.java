// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.plans;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.record.PlanPublication;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps every plan that was ever published, so that any decision can be explained by exactly its
 * own plan.
 */
public interface Plans {

    /** The plan with exactly this content; empty as long as it has not arrived. */
    Mono<Plan> find(PlanDigest digest);

    /** The same, and empty too where what is kept of the plan is no longer that plan. */
    default Mono<Plan> findSound(PlanDigest digest) {
        return find(digest).onErrorComplete(IllegalStateException.class);
    }

    /** The digests of all plans that are kept. */
    Flux<PlanDigest> all();

    /**
     * Keeps a plan; keeping it again changes nothing. Blocks until it is durable, so it is for the
     * consumer's thread only.
     */
    void keep(PlanPublication publication);
}
