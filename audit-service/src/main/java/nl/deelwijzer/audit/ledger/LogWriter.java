// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.DecisionId;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stores batches of decisions in the order of their offsets. Keeps no state: everything follows
 * from the checkpoint that the caller hands in. Each log has one writer at a time; a second one
 * does no harm, for it writes the same and loses at {@link #confirm}.
 */
public final class LogWriter {

    private final Ledger ledger;

    public LogWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Where the log stands, from the store. */
    public Checkpoint checkpoint(int log) {
        return ledger.checkpoint(log);
    }

    /**
     * Stores a batch. Nothing counts until {@link #confirm}: before that the caller must put away
     * what is conflicting.
     *
     * @param batch decisions in the order of their offsets, the first at or after {@code
     *     from.nextOffset()}
     * @param nextOffset the offset after the batch
     */
    public Taken store(Checkpoint from, List<Arrival> batch, long nextOffset) {
        var placement = write(from, batch, ledger.find(ids(batch)));
        return new Taken(
                from.advance(placement.entries().size(), nextOffset),
                placement.entries().size(),
                placement.repeated().size(),
                placement.conflicting());
    }

    /**
     * Makes the batch part of the log, unless another writer was here; then nothing is written and
     * the answer is false.
     */
    public boolean confirm(Checkpoint from, Checkpoint next) {
        return ledger.advance(from, next);
    }

    /**
     * Writes until nobody came between: a writer of another log may store the same decision at the
     * same moment.
     */
    private Placement write(
            Checkpoint from, List<Arrival> batch, Map<DecisionId, LoggedDecision> found) {
        var stored = new HashMap<>(found);
        while (true) {
            var placement = Placement.of(from, batch, stored);
            var refused =
                    placement.fresh().isEmpty()
                            ? Set.<DecisionId>of()
                            : ledger.insert(placement.fresh());
            if (refused.isEmpty()) {
                if (!placement.moved().isEmpty()) {
                    ledger.move(placement.moved());
                }
                return placement;
            }
            stored.putAll(ledger.find(ids(batch)));
        }
    }

    private static Set<DecisionId> ids(List<Arrival> batch) {
        var ids = new LinkedHashSet<DecisionId>();
        batch.forEach(arrival -> ids.add(arrival.decision().id()));
        return ids;
    }
}
