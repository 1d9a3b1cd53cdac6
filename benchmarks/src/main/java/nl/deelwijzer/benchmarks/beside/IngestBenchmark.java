// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Connection;
import nl.deelwijzer.benchmarks.load.Load;
import nl.deelwijzer.benchmarks.suite.DecisionFeed;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.benchmarks.suite.SyntheticDecisions;
import nl.deelwijzer.benchmarks.suite.Table;
import nl.deelwijzer.benchmarks.suite.Timings;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Decisions taken in, logged and covered by a checkpoint, beside the same documents put into the
 * same store by {@code insertMany} alone, until two rounds agree; and how long a decision waits for
 * its checkpoint.
 */
public final class IngestBenchmark {

    private static final int MOST_ROUNDS = 8;
    private static final int DECISIONS = 4_000;
    private static final int SAMPLES = 300;

    /** Between two questions whether all is covered: often enough for some seconds of work. */
    private static final Duration SELDOM = Duration.ofMillis(100);

    private static final Duration OFTEN = Duration.ofMillis(5);

    private final LocalSuite suite;
    private final String run = "measured-" + System.currentTimeMillis();

    public IngestBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /** The first rounds warm up and are shown like the others. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        try (var _ = new MeasuredTopics(List.of(run), 1);
                var store = new BareStore(run);
                var audit = MeasuredAudit.of(suite, run, 1)) {
            compare(store, audit);
            System.out.println();
            await(audit);
        }
        System.out.println();
        partitions();
    }

    private void compare(BareStore store, MeasuredAudit audit)
            throws IOException, InterruptedException {
        var table =
                new Table(
                        "round",
                        "audit-service per second",
                        "insertMany, same indexes",
                        "insertMany, no index",
                        "ratio to the first",
                        "ratio to the second");
        double before;
        double ours = 0;
        int round = 0;
        do {
            before = ours;
            ours = taken(audit, run, round);
            var documents = store.news();
            double indexed = perSecond(store.insertIndexed("indexed" + round, documents));
            double plain = perSecond(store.insertPlain("plain" + round, documents));
            table.row(round, ours, indexed, plain, ours / indexed, ours / plain);
            round++;
        } while (!Steadiness.agree(before, ours) && round < MOST_ROUNDS);
    }

    /** One partition and one consumer, beside two of each in the same process. */
    private void partitions() throws IOException, InterruptedException, ExecutionException {
        var one = run + "-one";
        var two = run + "-two";
        try (var _ = new MeasuredTopics(List.of(one), 1);
                var _ = new MeasuredTopics(List.of(two), 2);
                var single = MeasuredAudit.of(suite, one, 1);
                var pair = MeasuredAudit.of(suite, two, 2)) {
            var table = new Table("round", "one partition, per second", "two", "ratio");
            boolean steady = false;
            double alone = 0;
            double together = 0;
            for (int round = 0; round < MOST_ROUNDS && !steady; round++) {
                double aloneBefore = alone;
                double togetherBefore = together;
                alone = taken(single, one, round);
                together = taken(pair, two, round);
                table.row(round, alone, together, together / alone);
                steady =
                        Steadiness.agree(aloneBefore, alone)
                                && Steadiness.agree(togetherBefore, together);
            }
        }
    }

    /** From the moment at which all can be read; they were made and sent before. */
    private double taken(MeasuredAudit audit, String topic, int round)
            throws IOException, InterruptedException {
        var begin = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        var decisions = new SyntheticDecisions(Plans.police(), topic + round, begin);
        long goal = audit.covered() + DECISIONS;
        long start = DecisionFeed.sendAtOnce(topic, decisions, DECISIONS);
        audit.awaitCovered(goal, SELDOM);
        return perSecond(Duration.ofNanos(System.nanoTime() - start));
    }

    private static double perSecond(Duration taken) {
        return DECISIONS / (taken.toNanos() / 1e9);
    }

    /** A caller at a time: the next decision comes when the last one is covered. */
    private void await(MeasuredAudit audit)
            throws IOException, InterruptedException, ExecutionException {
        int port = FreePorts.lasting();
        try (var police = Program.service("police-service", port, Settings.police(port, run))) {
            var call =
                    Call.post(
                            "http://localhost:" + police.port() + "/v1/evaluate",
                            suite.token("police-demo"),
                            LocalSuite.question("BENCH-INGEST"),
                            201);
            var _ = Load.of(call, 4, Duration.ofSeconds(10));
            Thread.sleep(Duration.ofSeconds(3));
            var nanos = new ArrayList<Long>();
            try (var connection = new Connection(police.port())) {
                for (int sample = 0; sample < SAMPLES; sample++) {
                    nanos.add(waited(audit, connection, call));
                }
            }
            var timings = Timings.of(nanos);
            var table = new Table("from the answer to a checkpoint", "median ms", "p99 ms");
            table.row(timings.count() + " decisions", timings.median(), timings.p99());
        }
    }

    private static long waited(MeasuredAudit audit, Connection connection, Call call)
            throws IOException, InterruptedException {
        long goal = audit.covered() + 1;
        var answer = connection.send(call);
        long start = System.nanoTime();
        if (answer.status() != call.expected()) {
            throw new IllegalStateException("answered " + answer.status());
        }
        audit.awaitCovered(goal, OFTEN);
        return System.nanoTime() - start;
    }
}
