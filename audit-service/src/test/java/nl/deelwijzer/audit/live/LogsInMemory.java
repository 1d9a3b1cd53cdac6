// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.search.FoundDecision;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Logs that grow when a test says so. */
final class LogsInMemory implements Logs {

    private final Map<Integer, List<FoundDecision>> logs = new TreeMap<>();
    private long reads;

    /** Adds decisions to a log. */
    @CanIgnoreReturnValue
    LogsInMemory grow(int log, int count) {
        var entries = logs.computeIfAbsent(log, _ -> new ArrayList<>());
        for (var i = 0; i < count; i++) {
            var record = SampleDecision.any().record();
            entries.add(new FoundDecision(record, log, (long) entries.size()));
        }
        return this;
    }

    /** How often somebody read. */
    long reads() {
        return reads;
    }

    @Override
    public Mono<Map<Integer, Long>> sizes() {
        return Mono.fromSupplier(() -> {
            var sizes = new TreeMap<Integer, Long>();
            logs.forEach((log, entries) -> sizes.put(log, (long) entries.size()));
            return sizes;
        });
    }

    @Override
    public Flux<FoundDecision> read(int log, long from, long until) {
        reads++;
        var entries = logs.getOrDefault(log, List.of());
        return Flux.fromStream(
                LongStream.range(from, until).mapToObj(i -> entries.get(Math.toIntExact(i))));
    }
}
