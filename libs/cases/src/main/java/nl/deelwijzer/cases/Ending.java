// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.dutch.DutchWords;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the plan of a partner ended.
 *
 * @param pending how many conditions come first; while there are any it is not yet a yes
 * @param referTo the plan that must be asked instead or too; null where there is none
 */
public record Ending(
        Result result, int pending, String title, List<String> basis, @Nullable String referTo) {

    public Ending {
        basis = List.copyOf(basis);
    }

    /** What it allows, in words; never a bare yes while conditions are pending. */
    public String answer() {
        return DutchWords.answer(result, pending);
    }

    /** Whether data may flow, now or after conditions. */
    boolean allows() {
        return result == Result.PERMITTED || result == Result.REQUIRED;
    }
}
