// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import java.util.List;
import java.util.stream.Collectors;

/** The plan files cannot be used. The message lists every fault of every file, a line each. */
public final class InvalidPlansException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanFault> faults;

    InvalidPlansException(List<PlanFault> faults) {
        super(
                faults.stream()
                        .map(PlanFault::toString)
                        .collect(Collectors.joining("\n  ", "the plans cannot be used:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by file and line. */
    public List<PlanFault> faults() {
        return faults;
    }
}
