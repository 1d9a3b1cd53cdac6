// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/** What reading an event or its data gave. */
public sealed interface DecisionReading {

    /** It holds a decision. */
    record Read(DecisionRecord decision) implements DecisionReading {}

    /** It does not; the first fault found. */
    record Unreadable(RecordFault fault) implements DecisionReading {}
}
