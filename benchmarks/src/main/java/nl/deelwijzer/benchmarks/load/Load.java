// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.load;

import nl.deelwijzer.benchmarks.suite.Timings;
import nl.deelwijzer.benchmarks.suite.Workers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * What callers got who ask again as soon as they have their answer.
 *
 * @param perSecond answers, of all of them together
 */
public record Load(double perSecond, Timings timings) {

    /**
     * Asks for so long.
     *
     * @throws IllegalStateException within the cause, if any answer has another status than
     *     expected
     */
    public static Load of(Call call, int callers, Duration length)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + length.toNanos();
        var nanos = Workers.together(callers, () -> asked(call, end));
        return new Load(nanos.size() / (length.toNanos() / 1e9), Timings.of(nanos));
    }

    /** The one with the median throughput of several. */
    public static Load median(List<Load> loads) {
        var sorted = loads.stream().sorted((a, b) -> Double.compare(a.perSecond, b.perSecond));
        return sorted.toList().get(loads.size() / 2);
    }

    private static List<Long> asked(Call call, long end) throws Exception {
        var nanos = new ArrayList<Long>();
        try (var connection = new Connection(call.port())) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                var answer = connection.send(call);
                nanos.add(System.nanoTime() - start);
                if (answer.status() != call.expected()) {
                    throw new IllegalStateException(answer.status() + " " + answer.body());
                }
            }
        }
        return nanos;
    }
}
