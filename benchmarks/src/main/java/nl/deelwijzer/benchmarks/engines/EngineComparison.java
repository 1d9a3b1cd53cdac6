// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.benchmarks.suite.Table;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.util.Collection;
import java.util.Objects;

/** Runs {@link EngineBenchmark} and shows how much longer the others take. */
public final class EngineComparison {

    private static final String OURS = "compiledGraph";
    private static final String READ = "compiledGraphPathRead";
    private static final String BYTES = "gc.alloc.rate.norm";

    /** Takes some minutes. */
    public void run() throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build();
        var results = new Runner(options).run();
        var table =
                new Table(
                        "plan",
                        "engine",
                        "ns for a walk",
                        "± ns (99.9 %)",
                        "bytes",
                        "times as long");
        for (RunResult result : results) {
            var score = result.getPrimaryResult();
            table.row(
                    plan(result),
                    name(engine(result)),
                    score.getScore(),
                    score.getScoreError(),
                    bytes(result),
                    score.getScore() / ours(results, plan(result)));
        }
    }

    private static double ours(Collection<RunResult> results, String plan) {
        return results.stream()
                .filter(it -> plan(it).equals(plan) && engine(it).equals(OURS))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private static double bytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(BYTES)).getScore();
    }

    private static String plan(RunResult result) {
        return Objects.requireNonNull(result.getParams().getParam("name"));
    }

    private static String name(String engine) {
        return switch (engine) {
            case OURS -> "compiled graph";
            case READ -> "compiled graph, path read";
            default -> engine;
        };
    }

    private static String engine(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
