// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
 * First how many previews the gateway answers in a second when 64 callers wait for their answers,
 * then twice as many whoever waits: what becomes of them, and how many it still answers.
 */
public final class OverloadBenchmark {

    private static final int CALLERS = 64;
    private static final Duration LENGTH = Duration.ofSeconds(15);
    private static final int MOST_OPEN = 2_000;
    private static final int NO_ANSWER = 0;

    private final LocalSuite suite;

    public OverloadBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /** Ends by itself after about 45 seconds. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        var request =
                suite.post(
                        LocalSuite.GATEWAY + "/police/v1/preview",
                        "police-demo",
                        LocalSuite.question("BENCH-OVERLOAD"));
        var _ = capacity(request);
        double capacity = capacity(request);
        var statuses = flooded(request, 2 * capacity);
        long served = statuses.getOrDefault(200, 0);
        var table = new Table("figure", "value");
        table.row("previews per second with " + CALLERS + " callers", capacity);
        table.row("then offered per second", 2 * capacity);
        table.row("answered with 200 per second", served / (double) LENGTH.toSeconds());
        table.row("ratio to the capacity", served / (double) LENGTH.toSeconds() / capacity);
        statuses.forEach((status, count) ->
                table.row(status == NO_ANSWER ? "no answer" : "status " + status, count));
    }

    private double capacity(HttpRequest request) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + LENGTH.toNanos();
        var answered =
                Workers.together(
                        CALLERS,
                        () -> {
                            var statuses = new ArrayList<Integer>();
                            while (System.nanoTime() < end) {
                                statuses.add(status(request));
                            }
                            return statuses;
                        });
        return answered.stream().filter(status -> status == 200).count()
                / (double) LENGTH.toSeconds();
    }

    /** How often each status came; a call that would be one too many here is not made. */
    private Map<Integer, Integer> flooded(HttpRequest request, double perSecond)
            throws InterruptedException, ExecutionException {
        var open = new Semaphore(MOST_OPEN);
        List<Future<Integer>> calls = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long gap = (long) (1e9 / perSecond);
            for (long next = start; next < start + LENGTH.toNanos(); next += gap) {
                long early = next - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early));
                }
                open.acquire();
                calls.add(threads.submit(() -> released(open, request)));
            }
        }
        var statuses = new TreeMap<Integer, Integer>();
        for (var call : calls) {
            statuses.merge(call.get(), 1, Integer::sum);
        }
        return statuses;
    }

    private int released(Semaphore open, HttpRequest request) throws InterruptedException {
        try {
            return status(request);
        } finally {
            open.release();
        }
    }

    private int status(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = suite.send(request);
            return answer.statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }
}
