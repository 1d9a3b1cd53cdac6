// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What to replay, and against which plan. */
public sealed interface Task {

    /** Which decisions. */
    DecisionFilter filter();

    /** Every decision against exactly its own plan. */
    record Own(DecisionFilter filter) implements Task {}

    /**
     * The decisions by a plan against another version of it.
     *
     * @param plan that other version
     */
    record Other(Plan plan, DecisionFilter filter) implements Task {

        /** Those of this plan only, whatever their version. */
        public static Other of(
                Plan plan,
                @Nullable String domain,
                @Nullable Instant from,
                @Nullable Instant until) {
            PlanId id = plan.id();
            return new Other(plan, DecisionFilter.of(domain, id.value(), from, until));
        }
    }
}
