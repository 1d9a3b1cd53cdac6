// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at once, each with one call at a time. */
public final class Workers {

    private Workers() {}

    /** What each of them gave, together, when all have ended. */
    public static <T> List<T> together(int count, Callable<List<T>> work)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<T>>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(work));
            }
            List<T> all = new ArrayList<>();
            for (var each : running) {
                all.addAll(each.get());
            }
            return all;
        }
    }
}
