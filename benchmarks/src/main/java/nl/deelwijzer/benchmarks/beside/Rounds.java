// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Asks several servers in turn, so that what else the machine does hits all of them alike. */
final class Rounds {

    private static final int ROUNDS = 3;
    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int MOST_WINDOWS = 12;
    private static final int WARM_UP_CALLERS = 8;

    private final Map<String, Supplier<Call>> calls;
    private final Map<String, Long> answers = new HashMap<>();

    /** Calls are made anew for each load: a token is valid for some minutes only. */
    Rounds(Map<String, Supplier<Call>> calls) {
        this.calls = new LinkedHashMap<>(calls);
    }

    /**
     * Until each gives as much as ten seconds before, so that no one is measured while it is being
     * compiled; two minutes each at most.
     */
    void warmUp() throws InterruptedException, ExecutionException {
        for (var name : calls.keySet()) {
            warmUp(name);
        }
        System.out.println();
    }

    private void warmUp(String name) throws InterruptedException, ExecutionException {
        double before = 0;
        double now = asked(name, WARM_UP_CALLERS, WINDOW).perSecond();
        int windows = 1;
        while (!Steadiness.agree(before, now) && windows < MOST_WINDOWS) {
            before = now;
            now = asked(name, WARM_UP_CALLERS, WINDOW).perSecond();
            windows++;
        }
        System.out.printf(
                "%s: %s after %d s, %.0f per second, then %.0f%n",
                name,
                Steadiness.agree(before, now) ? "steady" : "not steady",
                windows * WINDOW.toSeconds(),
                before,
                now);
    }

    /** Of each the round with the median throughput, with so many callers at once. */
    Map<String, Load> measured(int callers) throws InterruptedException, ExecutionException {
        return measured(calls.keySet(), callers);
    }

    /** As {@link #measured(int)}, of one alone. */
    Load measured(String name, int callers) throws InterruptedException, ExecutionException {
        return Objects.requireNonNull(measured(List.of(name), callers).get(name));
    }

    private Map<String, Load> measured(Collection<String> names, int callers)
            throws InterruptedException, ExecutionException {
        var loads = new LinkedHashMap<String, List<Load>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var name : names) {
                loads.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(asked(name, callers, LENGTH));
            }
        }
        var medians = new LinkedHashMap<String, Load>();
        loads.forEach((name, all) -> medians.put(name, Load.median(all)));
        return medians;
    }

    private Load asked(String name, int callers, Duration length)
            throws InterruptedException, ExecutionException {
        var call = Objects.requireNonNull(calls.get(name)).get();
        var load = Load.of(call, callers, length);
        answers.merge(name, (long) load.timings().count(), Long::sum);
        return load;
    }

    /** How many answers that one gave until now, each with the status that was expected. */
    long answers(String name) {
        return answers.getOrDefault(name, 0L);
    }
}
