// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks;

import nl.deelwijzer.benchmarks.beside.DurableBenchmark;
import nl.deelwijzer.benchmarks.beside.GatewayBenchmark;
import nl.deelwijzer.benchmarks.beside.IngestBenchmark;
import nl.deelwijzer.benchmarks.engines.EngineComparison;
import nl.deelwijzer.benchmarks.growth.GrowthBenchmark;
import nl.deelwijzer.benchmarks.startup.StartBenchmark;
import nl.deelwijzer.benchmarks.suite.EvaluateBenchmark;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.OutageBenchmark;
import nl.deelwijzer.benchmarks.suite.OverloadBenchmark;
import nl.deelwijzer.benchmarks.suite.SearchBenchmark;
import nl.deelwijzer.benchmarks.verified.VerifiedLoad;

import java.util.ArrayList;
import java.util.List;

/** Measures what the first argument names, and prints it as a table. */
public final class Main {

    private static final String USAGE =
            """
            java -jar benchmarks/target/benchmarks.jar WHAT, in the folder of the repository

              functions [JMH OPTION]...  walking, canonical form, proofs; needs no suite
              walking                    the longest walks, with their path read and without, beside
                                         two DMN engines; needs no suite
              search [MOST]              finding decisions among 2,000 and MOST (200,000)
              growth [MOST]              taking in, finding, proving at 1,000 and each ten times
                                         as many, up to MOST (100,000)
              durable                    evaluate at a service of its own, beside a bare server; each
                                         answer must be in the topic once
              proxies                    the same service straight, by the gateway and by nginx
              ingest                     taking in with proofs, beside insertMany alone
              verified [COUNT]           COUNT (2,000) decisions, each answer and proof checked
              evaluate                   from the question to the durable answer
              outage PID                 the others' latency before and after the service
                                         of education, process PID, is stopped
              start                      from ./run to ready, and memory, with and without
                                         prepared classes; starts suites of its own
              overload                   twice the load that the gateway can carry

            All but functions, walking and start measure a suite that ./run has started on its usual
            ports.
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        var suite = new LocalSuite();
        switch (args.length == 0 ? "" : args[0]) {
            case "functions" -> org.openjdk.jmh.Main.main(functions(args));
            case "walking" -> new EngineComparison().run();
            case "durable" -> new DurableBenchmark(suite).run();
            case "proxies" -> new GatewayBenchmark(suite).run();
            case "ingest" -> new IngestBenchmark(suite).run();
            case "verified" -> new VerifiedLoad(suite).run(number(args, 2_000));
            case "search" -> new SearchBenchmark(suite).run(number(args, 200_000));
            case "growth" -> new GrowthBenchmark(suite).run(number(args, 100_000));
            case "evaluate" -> new EvaluateBenchmark(suite).run();
            case "outage" -> new OutageBenchmark(suite).run(number(args, 0));
            case "start" -> new StartBenchmark().run();
            case "overload" -> new OverloadBenchmark(suite).run();
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static String[] functions(String[] args) {
        var all = new ArrayList<>(List.of(args));
        all.removeFirst();
        all.addAll(List.of("-e", "engines"));
        return all.toArray(String[]::new);
    }

    private static int number(String[] args, int otherwise) {
        return args.length > 1 ? Integer.parseInt(args[1]) : otherwise;
    }
}
