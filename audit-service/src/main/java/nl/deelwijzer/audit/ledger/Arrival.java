// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.LogEntry;

/**
 * An entry as it came in.
 *
 * @param offset where it stands in its partition
 */
public record Arrival(long offset, LogEntry entry) {}
