// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.ledger.Arrival;
import nl.deelwijzer.audit.ledger.DecisionLog;
import nl.deelwijzer.audit.ledger.Position;
import nl.deelwijzer.audit.ledger.Taken;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The writer of one partition, from its assignment until it is taken away. The stored checkpoint,
 * not the consumer group, says where to begin. Used by one thread at a time.
 */
final class PartitionIntake {

    private static final long NOWHERE = -1;

    private final IntFunction<DecisionLog> logs;
    private final DeadLetters deadLetters;
    private final IntakeReport report;
    private @Nullable DecisionLog log;
    private long asked = NOWHERE;

    /**
     * A writer that opens its log at the first batch.
     *
     * @param logs opens the log with a number
     */
    PartitionIntake(IntFunction<DecisionLog> logs, DeadLetters deadLetters, IntakeReport report) {
        this.logs = logs;
        this.deadLetters = deadLetters;
        this.report = report;
    }

    /**
     * Takes in a batch. Throws what the store or the broker threw; the batch must then be offered
     * again before any other.
     */
    Step take(Batch batch) {
        var open = log == null ? open(batch.partition()) : log;
        log = open;
        var from = open.position();
        if (from.isStarted() && from.nextOffset() != batch.firstOffset()) {
            if (asked != from.nextOffset()) {
                return resume(from);
            }
            report.broken(batch, from.nextOffset());
        }
        if (!from.isStarted() && batch.firstOffset() > 0) {
            report.broken(batch, 0);
        }
        return take(open, batch);
    }

    private DecisionLog open(int partition) {
        var open = logs.apply(partition);
        report.verified(partition);
        return open;
    }

    /**
     * To be asked once only: where the topic cannot go on there, its first batch after that is
     * taken in with an alarm.
     */
    private Step resume(Position from) {
        asked = from.nextOffset();
        return new Step.Resume(from.nextOffset());
    }

    private Step take(DecisionLog open, Batch batch) {
        var sorted = SortedBatch.of(batch);
        var taken = open.store(sorted.arrivals());
        putAway(sorted.unreadable(), conflicts(batch, taken));
        if (open.confirm(taken, batch.nextOffset())) {
            report.confirmed(taken.entries(), taken.repeated());
            return new Step.GoOn();
        }
        var again = open(batch.partition());
        log = again;
        return resume(again.position());
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
