// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The plan that decided: the object of the recorded action.
 *
 * @param version the semantic version of the plan
 * @param digest names the exact content, by which a decision can be replayed
 * @param asOf the day for which the client asked; null if it left the choice to the service, so
 *     that a repetition after midnight has the same content
 */
public record PlanReference(
        PlanId plan, String version, PlanDigest digest, Status status, @Nullable LocalDate asOf) {

    /** Refers to a plan. */
    public static PlanReference to(Plan plan, @Nullable LocalDate asOf) {
        return new PlanReference(plan.id(), plan.version(), plan.digest(), plan.status(), asOf);
    }
}
