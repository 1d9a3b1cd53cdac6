// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/**
 * More and more previews through the gateway until it no longer serves nearly all of them: the most
 * that it served is its capacity. Then twice that: what becomes of them, how many it still serves,
 * and that afterwards everything is as before.
 */
public final class OverloadBenchmark {

    private static final int FIRST = 200;
    private static final double STEP = 1.25;

    /** Below it a load is more than can be carried. */
    private static final double NEARLY_ALL = 0.95;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final LocalSuite suite;
    private final Table table =
            new Table(
                    "load",
                    "offered per second",
                    "answered with 200 per second",
                    "median ms",
                    "p99 ms",
                    "other answers");

    public OverloadBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /** Ends by itself after some minutes. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        var load =
                new OpenLoad(
                        suite,
                        suite.post(
                                LocalSuite.GATEWAY + "/police/v1/preview",
                                "police-demo",
                                LocalSuite.question("BENCH-OVERLOAD")));
        var _ = load.offer(FIRST / 2.0, WARM_UP);
        var _ = load.offer(FIRST, WARM_UP);
        double capacity = capacity(load);
        var twice = show("twice the capacity", load.offer(2 * capacity, LONG));
        var _ = show("half of it, afterwards", load.offer(capacity / 2, LENGTH));
        System.out.printf(
                "%ncapacity %.0f per second; under twice that it served %.2f of its capacity%n",
                capacity, twice.served() / capacity);
    }

    private double capacity(OpenLoad load) throws InterruptedException, ExecutionException {
        double most = 0;
        double share = 1;
        for (double rate = FIRST; share >= NEARLY_ALL; rate *= STEP) {
            var outcome = show("rising", load.offer(rate, LENGTH));
            share = outcome.served() / rate;
            most = Math.max(most, outcome.served());
        }
        return most;
    }

    private OpenLoad.Outcome show(String name, OpenLoad.Outcome outcome) {
        var timings = outcome.timings();
        table.row(
                name,
                outcome.offered(),
                outcome.served(),
                timings.median(),
                timings.p99(),
                outcome.others());
        return outcome;
    }
}
