// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Validity;

import java.util.List;

/** What came of looking for the version of a plan that was valid on a day. */
public sealed interface Selection {

    /** This version was. */
    record Selected(Plan plan) implements Selection {}

    /** There is no plan with this id. */
    record UnknownPlan() implements Selection {}

    /**
     * No version was valid on that day.
     *
     * @param validities of every version there is, oldest first
     */
    record NotInForce(List<Validity> validities) implements Selection {}
}
