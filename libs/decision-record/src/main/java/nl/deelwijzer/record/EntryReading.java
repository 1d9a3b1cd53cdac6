// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/** What reading an event or a stored record gave. */
public sealed interface EntryReading {

    /** It holds an entry of the log. */
    record Read(LogEntry entry) implements EntryReading {}

    /** It does not; the first fault found. */
    record Unreadable(RecordFault fault) implements EntryReading {}
}
