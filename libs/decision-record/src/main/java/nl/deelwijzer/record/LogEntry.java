// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.time.Instant;

/**
 * What can stand in the log: a decision, or what somebody did with decisions that were recorded.
 * Both travel on the same topic and have their index in the same sequence.
 */
public sealed interface LogEntry permits ActRecord, DecisionRecord {

    /**
     * The greatest length of {@link #commitmentForm()}: an entry of the log has no more (C2SP
     * tlog-tiles).
     */
    int MAX_BYTES = 65_535;

    /** Names it; two entries with one id are one entry or an alarm. */
    EntryId id();

    /** The moment of recording, in whole milliseconds. */
    Instant time();

    /** The system that recorded it. */
    Origin origin();

    /** The trace of the request that it came from. */
    TraceContext trace();

    /** Entries with the same key stay in the order in which they were recorded. */
    String key();

    /**
     * The entry of the log: the record as canonical JSON (RFC 8785) with each personal content
     * replaced by its commitment. Stays the same when content is destroyed.
     *
     * @throws IllegalStateException if it is longer than {@link #MAX_BYTES}; cannot happen to what
     *     was encoded or read by {@link EntryEvents}
     */
    byte[] commitmentForm();

    /**
     * Whether both record the same. Two entries with one id and the same content are a repetition;
     * with another content they are an alarm. Destroyed content counts as the same.
     */
    boolean sameContentAs(LogEntry other);
}
