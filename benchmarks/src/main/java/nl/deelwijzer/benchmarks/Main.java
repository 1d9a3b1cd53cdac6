// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks;

import nl.deelwijzer.benchmarks.suite.EvaluateBenchmark;
import nl.deelwijzer.benchmarks.suite.GrowthBenchmark;
import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.OutageBenchmark;
import nl.deelwijzer.benchmarks.suite.OverloadBenchmark;
import nl.deelwijzer.benchmarks.suite.SearchBenchmark;

import java.util.Arrays;

/** Measures what the first argument names, and prints it as a table. */
public final class Main {

    private static final String USAGE =
            """
            java -jar benchmarks/target/benchmarks.jar WHAT, in the folder of the repository

              functions [JMH OPTION]...  walking, canonical form, proofs; needs no suite
              search [MOST]              finding decisions among 2,000 and MOST (200,000)
              growth [MOST]              taking in, finding, proving at 1,000 and each ten times
                                         as many, up to MOST (100,000)
              evaluate                   from the question to the durable answer
              outage PID                 the others' latency before and after the service
                                         of education, process PID, is stopped
              overload                   twice the load that the gateway can carry

            All but the first measure a suite that ./run has started on its usual ports.
            """;

    private Main() {}

    public static void main(String[] args) throws Exception {
        var suite = new LocalSuite();
        switch (args.length == 0 ? "" : args[0]) {
            case "functions" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            case "search" -> new SearchBenchmark(suite).run(number(args, 200_000));
            case "growth" -> new GrowthBenchmark(suite).run(number(args, 100_000));
            case "evaluate" -> new EvaluateBenchmark(suite).run();
            case "outage" -> new OutageBenchmark(suite).run(number(args, 0));
            case "overload" -> new OverloadBenchmark(suite).run();
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static int number(String[] args, int otherwise) {
        return args.length > 1 ? Integer.parseInt(args[1]) : otherwise;
    }
}
