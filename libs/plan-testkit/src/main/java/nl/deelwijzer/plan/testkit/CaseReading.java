// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import java.util.List;

/**
 * What came of reading a case file.
 *
 * @param cases all that could be read
 * @param faults all of them, in the order of the file; the cases may be used only if there is none
 */
record CaseReading(List<PlanCase> cases, List<CaseFault> faults) {

    CaseReading {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }
}
