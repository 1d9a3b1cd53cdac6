// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;

import java.util.List;
import java.util.stream.Stream;

/**
 * An act that destroys the personal content of a decision. Whether it has effect follows from the
 * log alone: it has none while a hold stands that came before it. So every repetition after a crash
 * does the same, and an auditor can see why.
 */
record Destruction(DecisionId decision, LoggedEntry act) {

    /** The destruction in an entry, if it is one. */
    static Stream<Destruction> in(LoggedEntry logged) {
        if (!(logged.entry() instanceof ActRecord act) || act.action() != Action.DESTROY) {
            return Stream.empty();
        }
        var decision = act.object().decision();
        return decision == null ? Stream.empty() : Stream.of(new Destruction(decision, logged));
    }

    /** Whether no hold stands that came before. */
    boolean isAllowed(List<LoggedEntry> holdsAndReleases) {
        return Holds.after(holdsAndReleases.stream().filter(this::isEarlier).toList()).isEmpty();
    }

    /** In one log the index says what came first; between logs only the moment of recording can. */
    private boolean isEarlier(LoggedEntry other) {
        return other.log() == act.log()
                ? other.index() < act.index()
                : other.entry().time().isBefore(act.entry().time());
    }
}
