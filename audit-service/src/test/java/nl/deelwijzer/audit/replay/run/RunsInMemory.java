// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The account of runs, as long as a test lasts. */
final class RunsInMemory implements Runs {

    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final Map<UUID, List<Finding>> findings = new ConcurrentHashMap<>();
    private final List<Integer> parts = new ArrayList<>();

    /** How many findings were kept each time. */
    List<Integer> parts() {
        return parts;
    }

    @Override
    public Mono<Void> keep(Run run, long first, List<Finding> found) {
        return Mono.fromRunnable(() -> {
            var all = findings.computeIfAbsent(run.id(), _ -> new CopyOnWriteArrayList<>());
            if (first != all.size()) {
                throw new IllegalStateException("not after " + all.size());
            }
            all.addAll(found);
            parts.add(found.size());
            runs.put(run.id(), run);
        });
    }

    @Override
    public Mono<Run> find(UUID id) {
        return Mono.justOrEmpty(runs.get(id));
    }

    @Override
    public Flux<Finding> findings(UUID id, long first, int limit) {
        return Flux.fromStream(
                findings.getOrDefault(id, List.of()).stream().skip(first).limit(limit));
    }
}
