// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.util.Arrays;
import java.util.Collection;

/** How long calls took, in nanoseconds. */
public final class Timings {

    private final long[] sorted;

    private Timings(long[] sorted) {
        this.sorted = sorted;
    }

    public static Timings of(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Timings(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /** In milliseconds. */
    public double median() {
        return quantile(0.5);
    }

    /** In milliseconds. */
    public double p99() {
        return quantile(0.99);
    }

    /** How much longer the median is than that of the other. */
    public double ratio(Timings other) {
        return median() / other.median();
    }

    private double quantile(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / 1e6;
    }
}
