// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.tlog.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far the check of a log has come, or what it gave.
 *
 * @param log the number of the log
 * @param size that of the log when the check began
 * @param took until now, or until it was last heard of
 * @param checked how many records were recomputed
 * @param damageCount all that was found
 * @param damages the first thousand of it
 */
public record InspectionReport(
        int log,
        long size,
        State state,
        Instant startedAt,
        Duration took,
        long checked,
        long damageCount,
        List<Damage> damages) {

    /** After so long a silence nobody is at work on it any more. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** Where the check stands. */
    public enum State {
        /** Not ready yet. */
        RUNNING,
        /** Everything follows from the records. */
        SOUND,
        /** Something does not. */
        DAMAGED,
        /** The store could not be read, or the service stopped; nothing is known of the rest. */
        ABORTED
    }

    /**
     * Something that is not what it should be.
     *
     * @param place a tile, a bundle, {@code checkpoint}, or as in {@code log/3} what a stray record
     *     names as its log
     * @param index the entry; null for the checkpoint, and where a stray record names none
     */
    public record Damage(String place, @Nullable Long index, Reason reason) {}

    public InspectionReport {
        damages = List.copyOf(damages);
    }

    /** Whether somebody is at work on it. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** The check as it can be told now: one that is no longer heard of was broken off. */
    InspectionReport seenAt(Instant now) {
        return isRunning() && startedAt.plus(took).plus(SILENCE).isBefore(now)
                ? new InspectionReport(
                        log, size, State.ABORTED, startedAt, took, checked, damageCount, damages)
                : this;
    }

    /** How fast it goes, or went. */
    public long recordsPerSecond() {
        return took.isZero() ? 0 : Math.round(checked * 1e9 / took.toNanos());
    }
}
