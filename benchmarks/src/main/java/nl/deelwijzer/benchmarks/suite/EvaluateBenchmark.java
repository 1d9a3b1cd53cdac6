// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** From the question to the durable answer: HTTP, the walk, the record and the broker's word. */
public final class EvaluateBenchmark {

    private static final int CALLS = 1_200;

    private final LocalSuite suite;

    public EvaluateBenchmark(LocalSuite suite) {
        this.suite = suite;
    }

    /** Previews stand beside it: the same without the record. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        var table = new Table("call", "callers at once", "median ms", "p99 ms", "calls per second");
        for (int callers : List.of(1, 8)) {
            var _ = called("/v1/evaluate", callers);
            row(table, "evaluate", "/v1/evaluate", callers);
            row(table, "preview", "/v1/preview", callers);
        }
    }

    private void row(Table table, String name, String path, int callers)
            throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        var timings = Timings.of(called(path, callers));
        double seconds = (System.nanoTime() - start) / 1e9;
        table.row(
                name,
                callers,
                timings.median(),
                timings.p99(),
                Math.round(timings.count() / seconds));
    }

    private List<Long> called(String path, int callers)
            throws IOException, InterruptedException, ExecutionException {
        int expected = path.endsWith("evaluate") ? 201 : 200;
        var request =
                suite.post(
                        LocalSuite.POLICE + path,
                        "police-demo",
                        LocalSuite.question("BENCH-EVALUATE"));
        return Workers.together(
                callers,
                () -> {
                    var nanos = new ArrayList<Long>();
                    for (int call = 0; call < CALLS / callers; call++) {
                        nanos.add(suite.time(request, expected));
                    }
                    return nanos;
                });
    }
}
