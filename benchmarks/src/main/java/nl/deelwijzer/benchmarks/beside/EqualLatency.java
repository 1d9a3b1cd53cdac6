// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How much a server answers at a given latency, between what was measured. */
final class EqualLatency {

    private final List<Load> loads;

    EqualLatency(Collection<Load> loads) {
        this.loads =
                loads.stream()
                        .sorted(Comparator.comparingDouble(load -> load.timings().median()))
                        .toList();
    }

    /**
     * On the straight line between the two loads around it; nothing outside of what was measured.
     *
     * @param median in milliseconds
     */
    OptionalDouble perSecondAt(double median) {
        for (int i = 1; i < loads.size(); i++) {
            var before = loads.get(i - 1);
            var after = loads.get(i);
            double from = before.timings().median();
            double to = after.timings().median();
            if (from <= median && median <= to && from < to) {
                double share = (median - from) / (to - from);
                return OptionalDouble.of(
                        before.perSecond() + share * (after.perSecond() - before.perSecond()));
            }
        }
        return OptionalDouble.empty();
    }
}
