// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Connection;
import nl.deelwijzer.benchmarks.load.Load;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** A durable decision of the police, beside {@link BareRecorder}. */
public final class DurableBenchmark {

    private static final String EVALUATE = "/v1/evaluate";
    private static final String OURS = "police-service";
    private static final String BARE = "bare";
    private static final List<Integer> CALLERS = List.of(1, 8, 32);
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
                var ours = police(Program.freePort());
                var bare = bare(call(ours.port()))) {
            var calls = new LinkedHashMap<String, Call>();
            calls.put(BARE, call(bare.port()));
            calls.put(OURS, call(ours.port()));
            var rounds = new Rounds(calls);
            rounds.warmUp();
            System.out.printf("flushed when the broker sees fit%n%n");
            show(rounds);
            topics.flushEachMessage();
            System.out.printf("%nflush.messages=1%n%n");
            show(rounds);
        }
    }

    private static void show(Rounds rounds) throws InterruptedException, ExecutionException {
        var bare = new LinkedHashMap<Integer, Load>();
        var ours = new LinkedHashMap<Integer, Load>();
        for (int callers : CALLERS) {
            var measured = rounds.measured(callers);
            measured.forEach((name, load) -> (name.equals(BARE) ? bare : ours).put(callers, load));
        }
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
        var latencies = new EqualLatency(List.copyOf(bare.values()));
        ours.forEach((callers, load) -> row(table, callers, bare, load, latencies));
    }

    private static void row(
            Table table, int callers, Map<Integer, Load> bare, Load ours, EqualLatency latencies) {
        var other = bare.getOrDefault(callers, ours);
        table.row(
                callers,
                Math.round(other.perSecond()),
                other.timings().median(),
                other.timings().p99(),
                Math.round(ours.perSecond()),
                ours.timings().median(),
                ours.timings().p99(),
                ours.perSecond() / latencies.perSecondAt(ours.timings().median()));
    }

    private Call call(int port) throws IOException {
        return Call.post(
                "http://localhost:" + port + EVALUATE,
                suite.token("police-demo"),
                LocalSuite.question("BENCH-DURABLE"),
                CREATED);
    }

    private Program police(int port) throws IOException, InterruptedException {
        return Program.service(OURS, port, Settings.police(port, run + "-ours"));
    }

    /** Gives the answer and sends the event that the call gets from ours. */
    private Program bare(Call call) throws IOException, InterruptedException {
        var event = Files.createTempFile("measured-", ".event");
        var answer = Files.createTempFile("measured-", ".json");
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
                Program.freePort(),
                run + "-bare",
                event.toString(),
                answer.toString());
    }
}
