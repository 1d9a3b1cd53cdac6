// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Calls that come whoever waits for an answer, as those of many independent callers do. A caller
 * who waits asks less when answers are slow, and so never shows too much load.
 */
final class OpenLoad {

    /**
     * More than the gateway works on for one address; beyond it the next call is late, which counts
     * as its time.
     */
    private static final int MOST_OPEN = 300;

    private static final int NO_ANSWER = 0;

    private final LocalSuite suite;
    private final HttpRequest request;

    OpenLoad(LocalSuite suite, HttpRequest request) {
        this.suite = suite;
        this.request = request;
    }

    /** Offers so many calls per second, evenly, and waits for the last answer. */
    Outcome offer(double perSecond, Duration length)
            throws InterruptedException, ExecutionException {
        var open = new Semaphore(MOST_OPEN);
        List<Future<Call>> calls = new ArrayList<>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long gap = (long) (1e9 / perSecond);
            for (long next = start; next < start + length.toNanos(); next += gap) {
                long early = next - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early));
                }
                open.acquire();
                long due = next;
                calls.add(threads.submit(() -> released(open, due)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return outcome(calls, seconds);
    }

    private static Outcome outcome(List<Future<Call>> calls, double seconds)
            throws InterruptedException, ExecutionException {
        var statuses = new TreeMap<Integer, Integer>();
        var served = new ArrayList<Long>();
        for (var call : calls) {
            var answered = call.get();
            statuses.merge(answered.status(), 1, Integer::sum);
            if (answered.status() == 200) {
                served.add(answered.nanos());
            }
        }
        return new Outcome(calls.size() / seconds, seconds, statuses, served);
    }

    private Call released(Semaphore open, long due) throws InterruptedException {
        try {
            int status = suite.send(request).statusCode();
            return new Call(status, System.nanoTime() - due);
        } catch (IOException e) {
            return new Call(NO_ANSWER, System.nanoTime() - due);
        } finally {
            open.release();
        }
    }

    private record Call(int status, long nanos) {}

    /**
     * What became of the calls.
     *
     * @param offered per second, as it came to be
     * @param seconds from the first call to the last answer
     * @param statuses how often each status was answered; 0 for no answer
     * @param nanos how long each call took that was served, from the moment at which it was due
     */
    record Outcome(
            double offered, double seconds, Map<Integer, Integer> statuses, List<Long> nanos) {

        /** Answers with 200 per second. */
        double served() {
            return statuses.getOrDefault(200, 0) / seconds;
        }

        Timings timings() {
            return Timings.of(nanos);
        }

        /** How often each status other than 200 was answered, in words. */
        String others() {
            var words = new ArrayList<String>();
            statuses.forEach((status, count) -> {
                if (status != 200) {
                    words.add((status == NO_ANSWER ? "no answer" : status) + ": " + count);
                }
            });
            return words.isEmpty() ? "none" : String.join(", ", words);
        }
    }
}
