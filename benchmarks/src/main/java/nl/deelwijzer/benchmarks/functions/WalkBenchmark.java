// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.functions;

import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One walk of the plan of the police to a permission, with its path read and without, beside the
 * same walk by an interpreter over maps of texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WalkBenchmark {

    private final Plan plan = Plans.police();
    private final Answers answers = answers();
    private final MapInterpreter interpreter = MapInterpreter.of(plan);

    @Benchmark
    public Walk compiledGraph() {
        return plan.walk(answers);
    }

    @Benchmark
    public void compiledGraphPathRead(Blackhole reader) {
        WalkReading.read(plan.walk(answers), reader);
    }

    @Benchmark
    public Map<String, Object> mapsOfTexts() {
        return interpreter.walk(answers);
    }

    static Answers answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String yes :
                new String[] {
                    "bevoegd",
                    "persoonsgegeven",
                    "in-bestand",
                    "doel-college",
                    "noodzakelijk-structureel",
                    "proportioneel-structureel",
                    "subsidiair-structureel",
                    "rechtmatig-verkregen",
                    "niet-te-lang-bewaard",
                    "juist-en-actueel",
                    "toereikend"
                }) {
            answers.put(yes, Answer.of("ja"));
        }
        answers.put("werkgever", Answer.of("politie"));
        answers.put("medisch-beroepsgeheim", Answer.of("nee"));
        answers.put("taak", Answer.of("politietaak"));
        answers.put("soort-gegevens", Answer.ofSet("artikel-8"));
        answers.put("ontvanger", Answer.of("college-van-bw"));
        return Answers.of(answers);
    }
}
