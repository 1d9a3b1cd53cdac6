// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.tlog.LogPolicy;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of whole logs; of one log never two at once. Remembers the last one of each. */
public final class Inspections {

    private final PublishedLogs logs;
    private final StoredRecords records;
    private final LogKey key;
    private final Clock clock;
    private final Map<Integer, Inspection> last = new ConcurrentHashMap<>();

    public Inspections(PublishedLogs logs, StoredRecords records, LogKey key, Clock clock) {
        this.logs = logs;
        this.records = records;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Begins to check a log, unless that is being done already, and does not wait for the end.
     *
     * @return empty for a number that no log has
     */
    public Mono<InspectionReport> begin(int number) {
        return logs.find(number).map(log -> begun(log).report());
    }

    /** The check that runs or was the last; empty if there was none since the start. */
    public Mono<InspectionReport> last(int number) {
        return Mono.justOrEmpty(last.get(number)).map(Inspection::report);
    }

    private Inspection begun(PublishedLog log) {
        var fresh = new Inspection(log, policy(log.number()), records, clock.instant());
        var current = last.merge(log.number(), fresh, (old, next) -> old.isRunning() ? old : next);
        if (current == fresh) {
            var _ = Mono.fromRunnable(fresh).subscribeOn(Schedulers.boundedElastic()).subscribe();
        }
        return current;
    }

    private LogPolicy policy(int number) {
        var keys = new ArrayList<>(key.former(number));
        keys.add(key.verifier(number));
        return new LogPolicy(LogKey.origin(number), keys, List.of(), 0);
    }
}
