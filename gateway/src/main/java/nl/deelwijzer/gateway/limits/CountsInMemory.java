// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import reactor.core.publisher.Mono;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Counts for this gateway alone. Forgets everything at the begin of each window. */
final class CountsInMemory implements Counts {

    private final AtomicReference<Window> latest =
            new AtomicReference<>(new Window(Long.MIN_VALUE, new ConcurrentHashMap<>()));

    private record Window(long number, ConcurrentMap<String, AtomicLong> callers) {}

    @Override
    public Mono<Long> add(String caller, long window) {
        return Mono.fromSupplier(
                () -> at(window).computeIfAbsent(caller, _ -> new AtomicLong()).incrementAndGet());
    }

    @Override
    public Mono<Long> sum(String caller, long window) {
        return Mono.fromSupplier(() -> {
            var count = at(window).get(caller);
            return count == null ? 0L : count.get();
        });
    }

    private ConcurrentMap<String, AtomicLong> at(long number) {
        return latest.updateAndGet(window ->
                        window.number() < number
                                ? new Window(number, new ConcurrentHashMap<>())
                                : window)
                .callers();
    }
}
