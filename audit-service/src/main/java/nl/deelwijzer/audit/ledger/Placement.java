// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.DecisionId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each decision of a batch goes. A pure function of the checkpoint, the batch in offset
 * order, and what is stored: a repetition after a crash gives the same indexes.
 *
 * @param entries what the batch adds to the log, in the order of their indexes
 * @param fresh those entries that are not yet stored
 * @param moved those entries that are stored under another index
 * @param repeated arrivals whose decision the ledger holds already; the first record stays
 * @param conflicting arrivals with the id of another decision
 */
record Placement(
        List<LoggedDecision> entries,
        List<LoggedDecision> fresh,
        List<LoggedDecision> moved,
        List<Arrival> repeated,
        List<Arrival> conflicting) {

    static Placement of(
            Position from, List<Arrival> batch, Map<DecisionId, LoggedDecision> stored) {
        var placing = new Placing(from, stored);
        batch.forEach(placing::place);
        return placing.done();
    }

    private static final class Placing {

        private final Position from;
        private final Map<DecisionId, LoggedDecision> stored;
        private final Map<DecisionId, LoggedDecision> entries = new LinkedHashMap<>();
        private final List<LoggedDecision> fresh = new ArrayList<>();
        private final List<LoggedDecision> moved = new ArrayList<>();
        private final List<Arrival> repeated = new ArrayList<>();
        private final List<Arrival> conflicting = new ArrayList<>();

        Placing(Position from, Map<DecisionId, LoggedDecision> stored) {
            this.from = from;
            this.stored = stored;
        }

        void place(Arrival arrival) {
            var id = arrival.decision().id();
            var first = entries.getOrDefault(id, stored.get(id));
            if (first == null) {
                fresh.add(enter(new LoggedDecision(arrival.decision(), from.log(), 0)));
            } else if (!first.decision().sameContentAs(arrival.decision())) {
                conflicting.add(arrival);
            } else if (entries.containsKey(id) || !first.isPendingFor(from)) {
                repeated.add(arrival);
            } else {
                takeUp(first);
            }
        }

        private void takeUp(LoggedDecision pending) {
            var entry = enter(pending);
            if (entry.index() != pending.index()) {
                moved.add(entry);
            }
        }

        private LoggedDecision enter(LoggedDecision decision) {
            var entry = decision.at(from.size() + entries.size());
            entries.put(entry.decision().id(), entry);
            return entry;
        }

        Placement done() {
            return new Placement(
                    List.copyOf(entries.values()), fresh, moved, repeated, conflicting);
        }
    }
}
