// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Plan;

import java.util.List;

/** What came of reading a plan file. */
public sealed interface PlanReading {

    /** The file is without fault. */
    record Sound(Plan plan) implements PlanReading {}

    /**
     * The file cannot be used.
     *
     * @param faults all of them, in the order of the file; at least one
     */
    record Faulty(List<PlanFault> faults) implements PlanReading {}
}
