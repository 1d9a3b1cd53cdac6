// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.startup;

import nl.deelwijzer.benchmarks.suite.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts the suite on free ports with an empty data folder, three times with prepared classes and
 * three times without, in turn, and looks at the memory of each process when it is ready.
 */
public final class StartBenchmark {

    private static final int STARTS = 3;
    private static final Path CLASSES = Path.of("local", "target", "classes-cache");
    private static final Path ASIDE = Path.of("local", "target", "classes-cache-aside");

    /** The first start only builds and prepares; it does not count. */
    public void run() throws IOException {
        putBack();
        Suite.start(true).close();
        var prepared = new ArrayList<Suite>();
        var unprepared = new ArrayList<Suite>();
        for (int start = 0; start < STARTS; start++) {
            prepared.add(started(true));
            unprepared.add(unprepared());
        }
        show(prepared, unprepared);
    }

    private static Suite unprepared() throws IOException {
        var _ = Files.move(CLASSES, ASIDE);
        try {
            return started(false);
        } finally {
            putBack();
        }
    }

    /** Also after a run that was ended in between. */
    private static void putBack() throws IOException {
        if (Files.exists(ASIDE) && Files.notExists(CLASSES)) {
            var _ = Files.move(ASIDE, CLASSES);
        }
    }

    private static Suite started(boolean prepared) throws IOException {
        try (var suite = Suite.start(prepared)) {
            return suite;
        }
    }

    private static void show(List<Suite> prepared, List<Suite> unprepared) {
        var table = new Table("figure", "with prepared classes", "without");
        table.row("seconds to ready", seconds(prepared), seconds(unprepared));
        var with = memory(prepared);
        var without = memory(unprepared);
        with.forEach((part, mebibytes) ->
                table.row(part + ", MiB", mebibytes, without.getOrDefault(part, 0.0)));
        table.row("all together, MiB", sum(with), sum(without));
    }

    private static double seconds(List<Suite> suites) {
        return median(suites.stream().map(Suite::seconds).toList());
    }

    /** The median of each part. */
    private static Map<String, Double> memory(List<Suite> suites) {
        var medians = new TreeMap<String, Double>();
        for (var part : suites.getFirst().memory().keySet()) {
            medians.put(
                    part,
                    median(
                            suites.stream()
                                    .map(suite -> suite.memory().getOrDefault(part, 0.0))
                                    .toList()));
        }
        return medians;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
