// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.benchmarks.functions.WalkReading;
import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The longest walk of a plan, by the compiled graph, with its path read and without, and by two DMN
 * engines, which give no path. The engines get the model that we publish: a table for each question
 * and each rule, as the source has its steps. Their input is prepared beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before it measures
public class EngineBenchmark {

    /** File names without their ending. */
    @Param({"politie", "justitie", "zorg"})
    public String name = "";

    private Plan plan;
    private Answers answers;
    private Map<String, @Nullable Object> inputs;
    private Drools drools;
    private Camunda camunda;

    /** Makes the engines, and stops when they do not agree. */
    @Setup
    public void prepare() {
        plan = Plans.named(name);
        answers = new LongestWalk(plan).find();
        inputs = Inputs.of(plan, answers);
        drools = new Drools(plan);
        camunda = new Camunda(plan);
        var expected = expected();
        checkEqual(expected, drools.conclude(inputs));
        checkEqual(expected, camunda.conclude(inputs));
        System.out.printf(
                "%s: %d questions, %d answers on the longest walk, to %s%n",
                plan, plan.questions().size(), answers.byQuestion().size(), expected);
    }

    @Benchmark
    public Walk compiledGraph() {
        return plan.walk(answers);
    }

    @Benchmark
    public void compiledGraphPathRead(Blackhole reader) {
        WalkReading.read(plan.walk(answers), reader);
    }

    @Benchmark
    public Object drools() {
        return drools.conclude(inputs);
    }

    @Benchmark
    public Object camunda() {
        return camunda.conclude(inputs);
    }

    private Conclusion expected() {
        return switch (plan.walk(answers)) {
            case Walk.Decided decided -> Conclusion.of(decided);
            case Walk.Incomplete _, Walk.Rejected _ -> throw new IllegalStateException(name);
        };
    }

    private static void checkEqual(Conclusion expected, Conclusion actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + ", not " + actual);
        }
    }
}
