// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.benchmarks.suite.Plans;
import nl.deelwijzer.benchmarks.suite.Table;
import nl.deelwijzer.benchmarks.suite.Timings;
import nl.deelwijzer.benchmarks.suite.Workers;
import nl.deelwijzer.plan.Plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Evaluates different answers of the plan of the police, checks each answer against a walk here,
 * then looks up every decision, compares what is recorded and verifies its proof. Ends with an
 * exception at the first that is not as it must be.
 */
public final class VerifiedLoad {

    private static final int CALLERS = 8;

    private final LocalSuite suite;
    private final Plan plan = Plans.police();
    private final String run = "BENCH-VERIFIED-" + System.currentTimeMillis() / 1_000;

    public VerifiedLoad(LocalSuite suite) {
        this.suite = suite;
    }

    /** Asks so many times. */
    public void run(int count) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        var given = given(count);
        double asking = seconds(start);
        checkIds(given);
        start = System.nanoTime();
        verify(given);
        double verifying = seconds(start);
        var timings = Timings.of(given.stream().map(Given::nanos).toList());
        var table = new Table("figure", "value");
        table.row("answers, each checked", given.size());
        table.row("different ids", given.size());
        table.row(
                "different outcomes",
                given.stream().map(it -> it.asked().expected().outcome().id()).distinct().count());
        table.row("answers per second with " + CALLERS + " callers", given.size() / asking);
        table.row("median ms", timings.median());
        table.row("p99 ms", timings.p99());
        table.row("recorded as asked and answered, with a proof that holds", given.size());
        table.row("proofs fetched and verified per second", given.size() / verifying);
    }

    private static void checkIds(List<Given> given) {
        var ids = new HashSet<UUID>();
        for (var each : given) {
            if (!ids.add(each.id())) {
                throw new IllegalStateException(each.id() + " was given twice");
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Given> given(int count) throws InterruptedException, ExecutionException {
        var numbers = new AtomicInteger();
        return Workers.together(
                CALLERS,
                () -> {
                    var given = new ArrayList<Given>();
                    for (int i = numbers.getAndIncrement();
                            i < count;
                            i = numbers.getAndIncrement()) {
                        given.add(asked(i));
                    }
                    return given;
                });
    }

    private Given asked(int number) throws IOException, InterruptedException {
        var asked = Case.random(plan, run + "-" + number / 5, number);
        var request = suite.post(LocalSuite.POLICE + "/v1/evaluate", "police-demo", asked.body());
        long start = System.nanoTime();
        var answer = suite.send(request);
        return Given.of(answer, asked, System.nanoTime() - start);
    }

    private void verify(List<Given> given)
            throws IOException, InterruptedException, ExecutionException {
        var proofs = new Proofs(suite);
        var left = new ConcurrentLinkedQueue<>(given);
        var verified =
                Workers.together(
                        CALLERS,
                        () -> {
                            var done = new ArrayList<Given>();
                            for (var next = left.poll(); next != null; next = left.poll()) {
                                proofs.verify(next);
                                done.add(next);
                            }
                            return done;
                        });
        if (verified.size() != given.size()) {
            throw new IllegalStateException("only " + verified.size() + " were verified");
        }
    }
}
