// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Load;

import java.util.Comparator;
import java.util.List;

/** How much a server answers at a given latency, between what was measured. */
final class EqualLatency {

    private final List<Load> loads;

    EqualLatency(List<Load> loads) {
        this.loads =
                loads.stream()
                        .sorted(Comparator.comparingDouble(load -> load.timings().median()))
                        .toList();
    }

    /**
     * On the straight line between the two loads around it; beyond the ends that of the end.
     *
     * @param median in milliseconds
     */
    double perSecondAt(double median) {
        var before = loads.getFirst();
        for (var load : loads) {
            double to = load.timings().median();
            if (to >= median) {
                double from = before.timings().median();
                double share = to == from ? 1 : Math.max(0, (median - from) / (to - from));
                return before.perSecond() + share * (load.perSecond() - before.perSecond());
            }
            before = load;
        }
        return before.perSecond();
    }
}
