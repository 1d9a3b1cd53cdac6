// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.growth;

import nl.deelwijzer.benchmarks.beside.Program;
import nl.deelwijzer.benchmarks.beside.Settings;
import nl.deelwijzer.benchmarks.suite.DecisionFeed;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.benchmarks.suite.SyntheticDecisions;
import nl.deelwijzer.benchmarks.suite.Table;
import nl.deelwijzer.benchmarks.suite.Timings;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Taking in, finding and proving at a thousand decisions, at ten times as many, and so on: a table,
 * and a chart with both axes logarithmic, in which a flat line means that size costs nothing.
 */
public final class GrowthBenchmark {

    private static final String SEARCH = LocalSuite.AUDIT + "/v1/decisions/_search";
    private static final String AUDITOR = "auditor-demo";
    private static final int FIRST = 1_000;
    private static final int STEP = 10;
    private static final int WARM_UP = 40;
    private static final int CALLS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 20;

    /** Decisions come a second apart, and the broker takes none from the future. */
    private static final Duration PAST = Duration.ofDays(30);

    private static final Path CHART = Path.of("benchmarks/target/growth.svg");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final LocalSuite suite;
    private final Random random = new Random(FIRST);
    private final SyntheticDecisions decisions =
            new SyntheticDecisions(
                    Plans.police(),
                    "G" + Instant.now().getEpochSecond(),
                    Instant.now().minus(PAST).truncatedTo(ChronoUnit.SECONDS));

    public GrowthBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /**
     * Fills an empty suite up to that number of decisions.
     *
     * @param most at least 1,000
     */
    public void run(int most) throws IOException, InterruptedException {
        var feed = new DecisionFeed(suite);
        var table =
                new Table(
                        "decisions",
                        "taken in per second",
                        "newest 50, median ms",
                        "one case, median ms",
                        "one by id, median ms",
                        "proof, median ms",
                        "another audit-service gives its first proof, s");
        var lines = new LinkedHashMap<String, Map<Integer, Double>>();
        int before = 0;
        for (int size = FIRST; size <= most; size *= STEP) {
            var taken = feed.send(decisions, before, size);
            var rate = (size - before) * 1e9 / taken.toNanos();
            var medians = medians(size);
            table.row(
                    size,
                    rate,
                    medians.get(0),
                    medians.get(1),
                    medians.get(2),
                    medians.get(3),
                    startSeconds(size));
            note(lines, size, medians);
            before = size;
        }
        Files.writeString(CHART, new LogChart("milliseconds by decisions", lines).svg());
        System.out.println("\nchart: " + CHART);
    }

    /**
     * From the start of another audit service beside that of the suite, with the same logs, to the
     * first proof that it gives.
     */
    private double startSeconds(int size) throws IOException, InterruptedException {
        int port = FreePorts.lasting();
        var path = "/v1/decisions/" + id(ofCase(random.nextInt(size))) + "/proof";
        long start = System.nanoTime();
        try (var another = Program.service("audit-service", port, Settings.anotherAudit(port))) {
            var proof = "http://localhost:" + another.port() + path;
            awaitGiven(proof);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void awaitGiven(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (suite.send(suite.get(address, AUDITOR)).statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no proof within " + PATIENCE);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static void note(
            Map<String, Map<Integer, Double>> lines, int size, List<Double> medians) {
        var names = List.of("newest 50", "one case", "one by id", "proof");
        for (int i = 0; i < names.size(); i++) {
            lines.computeIfAbsent(names.get(i), _ -> new LinkedHashMap<>())
                    .put(size, medians.get(i));
        }
    }

    /** Another decision each time; the calls in turn, so that what else runs meets all of them. */
    private List<Double> medians(int size) throws IOException, InterruptedException {
        List<List<Long>> nanos =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            var calls = calls(random.nextInt(size));
            for (int kind = 0; kind < calls.size(); kind++) {
                long taken = suite.time(calls.get(kind), 200);
                if (call >= WARM_UP) {
                    nanos.get(kind).add(taken);
                }
            }
        }
        return nanos.stream().map(it -> Timings.of(it).median()).toList();
    }

    private List<HttpRequest> calls(int number) throws IOException, InterruptedException {
        var byCase = ofCase(number);
        var decision = LocalSuite.AUDIT + "/v1/decisions/" + id(byCase);
        return List.of(
                suite.post(SEARCH, AUDITOR, "{\"limit\":50}"),
                byCase,
                suite.get(decision, AUDITOR),
                suite.get(decision + "/proof", AUDITOR));
    }

    private HttpRequest ofCase(int number) {
        var reference = decisions.caseReference(number);
        return suite.post(SEARCH, AUDITOR, "{\"caseReference\":\"" + reference + "\",\"limit\":1}");
    }

    private String id(HttpRequest search) throws IOException, InterruptedException {
        var found = ID.matcher(suite.send(search).body());
        if (!found.find()) {
            throw new IllegalStateException("a decision that was sent is not there");
        }
        return found.group(1);
    }
}
