// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.ledger.Arrival;
import nl.deelwijzer.audit.ledger.Checkpoint;
import nl.deelwijzer.audit.ledger.LogWriter;
import nl.deelwijzer.audit.ledger.Taken;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The writer of one partition, from its assignment until it is taken away. The stored checkpoint,
 * not the consumer group, says where to begin. Used by one thread at a time.
 */
final class PartitionIntake {

    private static final long NOWHERE = -1;

    private final LogWriter log;
    private final DeadLetters deadLetters;
    private final IntakeReport report;
    private @Nullable Checkpoint at;
    private long asked = NOWHERE;

    PartitionIntake(LogWriter log, DeadLetters deadLetters, IntakeReport report) {
        this.log = log;
        this.deadLetters = deadLetters;
        this.report = report;
    }

    /**
     * Takes in a batch. Throws what the store or the broker threw; the batch must then be offered
     * again before any other.
     */
    Step take(Batch batch) {
        var from = at == null ? log.checkpoint(batch.partition()) : at;
        at = from;
        if (from.isStarted() && from.nextOffset() != batch.firstOffset()) {
            if (asked != from.nextOffset()) {
                return resume(from);
            }
            report.broken(batch, from.nextOffset());
        }
        return take(from, batch);
    }

    /**
     * To be asked once only: where the topic cannot go on there, its first batch after that is
     * taken in with an alarm.
     */
    private Step resume(Checkpoint from) {
        asked = from.nextOffset();
        return new Step.Resume(from.nextOffset());
    }

    private Step take(Checkpoint from, Batch batch) {
        var sorted = SortedBatch.of(batch);
        var taken = log.store(from, sorted.arrivals(), batch.nextOffset());
        putAway(sorted.unreadable(), conflicts(batch, taken));
        return confirm(from, taken);
    }

    private Step confirm(Checkpoint from, Taken taken) {
        if (!log.confirm(from, taken.next())) {
            var stored = log.checkpoint(from.log());
            at = stored;
            return resume(stored);
        }
        at = taken.next();
        report.confirmed(taken.added(), taken.repeated());
        return new Step.GoOn();
    }

    private void putAway(List<DeadLetter> unreadable, List<DeadLetter> conflicts) {
        var all = new ArrayList<>(unreadable);
        all.addAll(conflicts);
        deadLetters.put(all);
        all.forEach(report::deadLetter);
    }

    private static List<DeadLetter> conflicts(Batch batch, Taken taken) {
        var offsets = taken.conflicting().stream().map(Arrival::offset).collect(Collectors.toSet());
        return batch.messages().stream()
                .filter(message -> offsets.contains(message.offset()))
                .map(message -> new DeadLetter(message, DeadLetter.CONFLICT, "/id"))
                .toList();
    }
}
