// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import java.util.List;

/**
 * What became of the entries of a batch that is stored but not yet part of the log.
 *
 * @param entries what it adds to the log, in the order of their indexes
 * @param repeated how many were there already
 * @param conflicting arrivals with the id of another entry; they are not stored
 * @param leftBehind what a crash left pending and turns out to be no entry
 */
public record Taken(
        List<LoggedEntry> entries,
        int repeated,
        List<Arrival> conflicting,
        List<LoggedEntry> leftBehind) {}
