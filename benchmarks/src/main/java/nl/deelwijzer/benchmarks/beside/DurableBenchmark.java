// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Connection;
import nl.deelwijzer.benchmarks.load.Load;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Scratch;
import nl.deelwijzer.benchmarks.suite.Table;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * A durable decision of the police, beside {@link BareRecorder}. All decisions are about one case
 * and so go to one partition. At the end the topic must hold each decision that was answered, once.
 */
public final class DurableBenchmark {

    private static final String EVALUATE = "/v1/evaluate";
    private static final String OURS = "police-service";
    private static final String BARE = "bare";
    private static final List<Integer> CALLERS = List.of(1, 8, 32);

    /** So many more ask the bare one until it takes as long as ours. */
    private static final List<Integer> MORE_CALLERS = List.of(16, 64, 128, 256, 512);

    private static final int PARTITIONS = 3;
    private static final int CREATED = 201;

    private final LocalSuite suite;
    private final String run = "measured-" + System.currentTimeMillis();

    public DurableBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /** Both on topics of their own, first as the broker flushes by itself, then each message. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        try (var topics = new MeasuredTopics(List.of(run + "-ours", run + "-bare"), PARTITIONS);
                var ours = police(FreePorts.lasting());
                var bare = bare(call(ours.port()).get())) {
            var calls = new LinkedHashMap<String, Supplier<Call>>();
            calls.put(BARE, call(bare.port()));
            calls.put(OURS, call(ours.port()));
            var rounds = new Rounds(calls);
            rounds.warmUp();
            System.out.printf("flushed when the broker sees fit%n%n");
            show(rounds);
            topics.flushEachMessage();
            System.out.printf("%nflush.messages=1%n%n");
            show(rounds);
            check(rounds);
        }
    }

    /** The bare one got its answer by one call before the rounds. */
    private void check(Rounds rounds) {
        long answers = rounds.answers(OURS) + 1;
        try (var reader = new TopicReader(run + "-ours")) {
            reader.checkHolds(answers);
        }
        System.out.printf("%n%d answers with 201, as many events, each id once%n", answers);
    }

    private static void show(Rounds rounds) throws InterruptedException, ExecutionException {
        var bare = new TreeMap<Integer, Load>();
        var ours = new LinkedHashMap<Integer, Load>();
        for (int callers : CALLERS) {
            var measured = rounds.measured(callers);
            measured.forEach((name, load) -> (name.equals(BARE) ? bare : ours).put(callers, load));
        }
        double slowest =
                ours.values().stream().mapToDouble(DurableBenchmark::median).max().orElse(0);
        for (int callers : MORE_CALLERS) {
            if (bare.values().stream().allMatch(load -> median(load) < slowest)) {
                bare.put(callers, rounds.measured(BARE, callers));
            }
        }
        show(bare, ours);
    }

    private static double median(Load load) {
        return load.timings().median();
    }

    private static void show(NavigableMap<Integer, Load> bare, Map<Integer, Load> ours) {
        var table =
                new Table(
                        "callers",
                        "bare per second",
                        "median ms",
                        "p99 ms",
                        "police-service per second",
                        "median ms",
                        "p99 ms",
                        "of the bare one's at equal median");
        var latencies = new EqualLatency(bare.values());
        bare.forEach((callers, load) -> {
            var other = ours.get(callers);
            if (other == null) {
                table.row(callers, perSecond(load), median(load), p99(load), "–", "–", "–", "–");
            } else {
                row(table, callers, load, other, latencies);
            }
        });
    }

    private static void row(
            Table table, int callers, Load bare, Load ours, EqualLatency latencies) {
        var equal = latencies.perSecondAt(median(ours));
        table.row(
                callers,
                perSecond(bare),
                median(bare),
                p99(bare),
                perSecond(ours),
                median(ours),
                p99(ours),
                equal.isPresent() ? ours.perSecond() / equal.getAsDouble() : "–");
    }

    private static long perSecond(Load load) {
        return Math.round(load.perSecond());
    }

    private static double p99(Load load) {
        return load.timings().p99();
    }

    private Supplier<Call> call(int port) throws IOException {
        var address = "http://localhost:" + port + EVALUATE;
        var question = LocalSuite.question("BENCH-DURABLE");
        return () -> Call.post(address, suite.token("police-demo"), question, CREATED);
    }

    private Program police(int port) throws IOException, InterruptedException {
        return Program.service(OURS, port, Settings.police(port, run + "-ours"));
    }

    /** Gives the answer and sends the event that the call gets from ours. */
    private Program bare(Call call) throws IOException, InterruptedException {
        var event = Scratch.path(".event");
        var answer = Scratch.path(".json");
        try (var connection = new Connection(call.port())) {
            var given = connection.send(call);
            if (given.status() != CREATED) {
                throw new IllegalStateException("the service answered " + given.status());
            }
            var _ = Files.writeString(answer, given.body());
        }
        SentEvent.first(run + "-ours").write(event);
        return Program.of(
                BareRecorder.class,
                FreePorts.lasting(),
                run + "-bare",
                event.toString(),
                answer.toString());
    }
}
