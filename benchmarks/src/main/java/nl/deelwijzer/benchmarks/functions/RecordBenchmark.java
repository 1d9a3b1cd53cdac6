// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.functions;

import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.benchmarks.suite.SyntheticDecisions;
import nl.deelwijzer.record.DecisionEvents;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EventEncoding;
import nl.deelwijzer.tlog.Hash;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What is done with a record after the walk: its entry in the log, and its event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordBenchmark {

    private final DecisionRecord decision =
            new SyntheticDecisions(Plans.police(), "B", Instant.EPOCH).decision(1);

    /** Canonical JSON of the commitment form, and the hash of its leaf. */
    @Benchmark
    public Hash entry() {
        return Hash.leaf(decision.commitmentForm());
    }

    @Benchmark
    public EventEncoding event() {
        return DecisionEvents.encode(decision, "decisions");
    }
}
