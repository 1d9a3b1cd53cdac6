// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.EntryId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each entry of a batch goes. A pure function of the checkpoint, the batch in offset order,
 * and what is stored: a repetition after a crash gives the same indexes.
 *
 * @param entries what the batch adds to the log, in the order of their indexes
 * @param fresh those entries that are not yet stored
 * @param moved those entries that are stored under another index
 * @param repeated arrivals whose entry the ledger holds already; the first record stays
 * @param conflicting arrivals with the id of another entry
 * @param leftBehind pending entries whose event conflicts with them, so that nothing takes them up
 */
record Placement(
        List<LoggedEntry> entries,
        List<LoggedEntry> fresh,
        List<LoggedEntry> moved,
        List<Arrival> repeated,
        List<Arrival> conflicting,
        List<LoggedEntry> leftBehind) {

    static Placement of(Position from, List<Arrival> batch, Map<EntryId, LoggedEntry> stored) {
        var placing = new Placing(from, stored);
        batch.forEach(placing::place);
        return placing.done();
    }

    private static final class Placing {

        private final Position from;
        private final Map<EntryId, LoggedEntry> stored;
        private final Map<EntryId, LoggedEntry> entries = new LinkedHashMap<>();
        private final List<LoggedEntry> fresh = new ArrayList<>();
        private final List<LoggedEntry> moved = new ArrayList<>();
        private final List<Arrival> repeated = new ArrayList<>();
        private final List<Arrival> conflicting = new ArrayList<>();
        private final List<LoggedEntry> leftBehind = new ArrayList<>();

        Placing(Position from, Map<EntryId, LoggedEntry> stored) {
            this.from = from;
            this.stored = stored;
        }

        void place(Arrival arrival) {
            var id = arrival.entry().id();
            var first = entries.getOrDefault(id, stored.get(id));
            if (first == null) {
                fresh.add(enter(new LoggedEntry(arrival.entry(), from.log(), 0)));
            } else if (!first.entry().sameContentAs(arrival.entry())) {
                conflicting.add(arrival);
                if (first.isPendingFor(from)) {
                    leftBehind.add(first);
                }
            } else if (entries.containsKey(id) || !first.isPendingFor(from)) {
                repeated.add(arrival);
            } else {
                takeUp(first);
            }
        }

        private void takeUp(LoggedEntry pending) {
            var placed = enter(pending);
            if (placed.index() != pending.index()) {
                moved.add(placed);
            }
        }

        private LoggedEntry enter(LoggedEntry unplaced) {
            var placed = unplaced.at(from.size() + entries.size());
            entries.put(placed.entry().id(), placed);
            return placed;
        }

        Placement done() {
            leftBehind.removeIf(it -> entries.containsKey(it.entry().id()));
            return new Placement(
                    List.copyOf(entries.values()), fresh, moved, repeated, conflicting, leftBehind);
        }
    }
}
