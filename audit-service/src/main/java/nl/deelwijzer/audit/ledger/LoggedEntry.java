// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.LogEntry;

/**
 * An entry with its place in a log.
 *
 * @param log the number of the log
 * @param index counts from zero, without gaps
 */
public record LoggedEntry(LogEntry entry, int log, long index) {

    LoggedEntry at(long other) {
        return new LoggedEntry(entry, log, other);
    }

    /** Whether a crash left it behind between storing and the checkpoint of its own log. */
    boolean isPendingFor(Position position) {
        return log == position.log() && index >= position.size();
    }
}
