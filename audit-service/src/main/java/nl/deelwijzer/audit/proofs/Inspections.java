// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.tlog.LogPolicy;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The checks of whole logs; of one log never two at once, whichever instance makes it. The last one
 * of each is kept in the store.
 */
public final class Inspections {

    private final PublishedLogs logs;
    private final StoredRecords records;
    private final KeptInspections kept;
    private final Verdicts verdicts;
    private final LogKey key;
    private final Clock clock;
    private final Set<Integer> running = ConcurrentHashMap.newKeySet();

    public Inspections(
            PublishedLogs logs,
            StoredRecords records,
            KeptInspections kept,
            Verdicts verdicts,
            LogKey key,
            Clock clock) {
        this.logs = logs;
        this.records = records;
        this.kept = kept;
        this.verdicts = verdicts;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Begins to check a log, unless that is being done already, and does not wait for the end.
     *
     * @return empty for a number that no log has
     */
    public Mono<InspectionReport> begin(int number) {
        return logs.find(number)
                .flatMap(log ->
                        last(number)
                                .filter(InspectionReport::isRunning)
                                .switchIfEmpty(Mono.defer(() -> begun(log))));
    }

    /** The check that runs or was the last; empty if there never was one. */
    public Mono<InspectionReport> last(int number) {
        return kept.find(number).map(report -> report.seenAt(clock.instant()));
    }

    private Mono<InspectionReport> begun(PublishedLog log) {
        var fresh = new Inspection(log, policy(log.number()), records, kept::keep, clock.instant());
        if (!running.add(log.number())) {
            return Mono.just(fresh.report());
        }
        return Mono.fromCallable(fresh::begun)
                .subscribeOn(Schedulers.boundedElastic())
                .doOnError(_ -> running.remove(log.number()))
                .doOnNext(_ -> work(fresh, log.number()));
    }

    private void work(Inspection inspection, int log) {
        var _ =
                Mono.fromRunnable(inspection)
                        .doFinally(_ -> running.remove(log))
                        .doOnTerminate(() -> verdicts.ended(inspection.report()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .subscribe();
    }

    private LogPolicy policy(int number) {
        var keys = new ArrayList<>(key.former(number));
        keys.add(key.verifier(number));
        return new LogPolicy(LogKey.origin(number), keys, List.of(), 0);
    }
}
