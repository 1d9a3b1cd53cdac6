// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.soak;

import nl.deelwijzer.faults.stage.Member;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One look at everything.
 *
 * @param minute since the beginning
 * @param perSecond answers with 201 since the sample before; a decision that was asked for twice
 *     with one key counts twice
 */
record Sample(double minute, Map<Member, Usage> usages, Latency latency, double perSecond) {

    Sample {
        usages = Map.copyOf(usages);
    }

    /** In milliseconds. */
    record Latency(double median, double p99) {

        static Latency of(List<Long> nanos) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Latency(quantile(sorted, 0.5), quantile(sorted, 0.99));
        }

        private static double quantile(long[] sorted, double share) {
            if (sorted.length == 0) {
                return Double.NaN;
            }
            return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
        }
    }

    /** The mean of a figure over samples. */
    static double mean(List<Sample> samples, java.util.function.ToDoubleFunction<Sample> figure) {
        return Arrays.stream(samples.stream().mapToDouble(figure).toArray()).average().orElse(0);
    }
}
