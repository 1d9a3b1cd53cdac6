// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Asks several servers in turn, so that what else the machine does hits all of them alike. */
final class Rounds {

    private static final int ROUNDS = 3;
    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int WARM_UP_CALLERS = 8;

    private final Map<String, Call> calls;

    Rounds(Map<String, Call> calls) {
        this.calls = new LinkedHashMap<>(calls);
    }

    /** Until their classes are loaded and compiled. */
    void warmUp() throws InterruptedException, ExecutionException {
        for (var call : calls.values()) {
            var _ = Load.of(call, WARM_UP_CALLERS, WARM_UP);
        }
    }

    /** Of each the round with the median throughput, with so many callers at once. */
    Map<String, Load> measured(int callers) throws InterruptedException, ExecutionException {
        var loads = new LinkedHashMap<String, List<Load>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var call : calls.entrySet()) {
                loads.computeIfAbsent(call.getKey(), _ -> new ArrayList<>())
                        .add(Load.of(call.getValue(), callers, LENGTH));
            }
        }
        var medians = new LinkedHashMap<String, Load>();
        loads.forEach((name, all) -> medians.put(name, Load.median(all)));
        return medians;
    }
}
