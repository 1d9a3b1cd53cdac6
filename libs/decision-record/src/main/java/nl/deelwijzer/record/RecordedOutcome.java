// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the plan ended, with the texts that the professional saw.
 *
 * @param basis the legal basis; may be empty
 * @param referTo the plan that decides instead; only with {@link Result#REFER}
 */
public record RecordedOutcome(
        String id,
        Result result,
        String title,
        String explanation,
        List<String> basis,
        @Nullable PlanId referTo) {

    public RecordedOutcome {
        basis = List.copyOf(basis);
    }

    static RecordedOutcome of(Outcome outcome) {
        return new RecordedOutcome(
                outcome.id(),
                outcome.result(),
                outcome.title(),
                outcome.explains(),
                outcome.basis(),
                outcome.referTo());
    }
}
