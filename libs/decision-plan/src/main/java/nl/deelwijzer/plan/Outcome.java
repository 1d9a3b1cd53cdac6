// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a walk ends.
 *
 * @param result its legal meaning
 * @param title the result in a few words
 * @param explains why, for the professional
 * @param basis the legal basis of the decision; may be empty where the citations of the path give
 *     it
 * @param referTo the plan that decides instead; only with {@link Result#REFER}
 * @param adds ids of the conditions that this outcome itself adds
 */
public record Outcome(
        String id,
        Result result,
        String title,
        String explains,
        List<String> basis,
        @Nullable PlanId referTo,
        List<String> adds)
        implements Node {

    public Outcome {
        basis = List.copyOf(basis);
        adds = List.copyOf(adds);
    }
}
