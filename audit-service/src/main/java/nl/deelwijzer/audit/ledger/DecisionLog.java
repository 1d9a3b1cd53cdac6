// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.LogWriter;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The log of one partition, open for writing. Each log has one writer at a time; a second one does
 * no harm, for it writes the same and loses at {@link #confirm}. Used by one thread at a time.
 */
public final class DecisionLog {

    private final Ledger ledger;
    private final int number;
    private final LogWriter tree;
    private final Growth growth;

    private DecisionLog(Ledger ledger, int number, LogWriter tree, Growth growth) {
        this.ledger = ledger;
        this.number = number;
        this.tree = tree;
        this.growth = growth;
    }

    /**
     * Opens a log, or begins it, and checks that what is stored is what was signed.
     *
     * @param growth is told where it stands, now and after each batch
     * @throws nl.deelwijzer.tlog.DamagedLogException if it is not; a person must look
     */
    public static DecisionLog open(Ledger ledger, LogKey key, int number, Growth growth) {
        var tree = LogWriter.open(ledger.tree(number), key.signer(number), key.former(number), 0);
        growth.committed(number, tree.committed());
        return new DecisionLog(ledger, number, tree, growth);
    }

    /** How far it has come, as this writer knows it. */
    public Position position() {
        var committed = tree.committed();
        return new Position(number, committed.size(), committed.position());
    }

    /**
     * Stores a batch. Nothing counts until {@link #confirm}: before that the caller must put away
     * what is conflicting.
     *
     * @param batch entries in the order of their offsets
     */
    public Taken store(List<Arrival> batch) {
        var from = position();
        var stored = new HashMap<>(find(batch));
        while (true) {
            var placement = Placement.of(from, batch, stored);
            if (written(placement)) {
                carryOut(placement.entries());
                return new Taken(
                        placement.entries(),
                        placement.repeated().size(),
                        placement.conflicting(),
                        placement.leftBehind());
            }
            stored.putAll(find(batch));
        }
    }

    /**
     * Makes a stored batch part of the log.
     *
     * @param nextOffset the offset after the batch
     * @return false if another writer was here; this one must be thrown away
     */
    public boolean confirm(Taken taken, long nextOffset) {
        var entries = taken.entries().stream().map(it -> it.entry().commitmentForm()).toList();
        return switch (tree.append(entries, nextOffset)) {
            case LogWriter.Appended.Grown(var committed) -> {
                withdraw(taken.leftBehind());
                growth.committed(number, committed);
                yield true;
            }
            case LogWriter.Appended.Overtaken ignored -> false;
        };
    }

    /** Only now it is certain that no other writer made them part of the log. */
    private void withdraw(List<LoggedEntry> leftBehind) {
        if (!leftBehind.isEmpty()) {
            ledger.withdraw(leftBehind);
        }
    }

    /** False if somebody came between: a writer of another log may store the same entry now. */
    private boolean written(Placement placement) {
        var fresh = placement.fresh();
        if (!fresh.isEmpty() && !ledger.insert(fresh).isEmpty()) {
            return false;
        }
        if (!placement.moved().isEmpty()) {
            ledger.move(placement.moved());
        }
        return true;
    }

    /**
     * What acts demand is done before they are part of the log: a crash in between repeats both,
     * and never leaves an act in the log that was not carried out.
     */
    private void carryOut(List<LoggedEntry> entries) {
        entries.stream()
                .flatMap(Destruction::in)
                .filter(it -> it.isAllowed(ledger.holdsOn(it.decision())))
                .forEach(it -> ledger.destroyContent(it.decision()));
    }

    private Map<EntryId, LoggedEntry> find(List<Arrival> batch) {
        return ledger.find(ids(batch));
    }

    private static Set<EntryId> ids(List<Arrival> batch) {
        var ids = new LinkedHashSet<EntryId>();
        batch.forEach(arrival -> ids.add(arrival.entry().id()));
        return ids;
    }
}
