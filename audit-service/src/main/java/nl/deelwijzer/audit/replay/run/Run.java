// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A run over the log, as far as it has come.
 *
 * @param plan the digest of the plan that decisions are compared with; null where each is replayed
 *     with its own
 * @param updatedAt when it was last heard of
 */
public record Run(
        UUID id,
        @Nullable String plan,
        State state,
        Instant startedAt,
        Instant updatedAt,
        Tally tally) {

    /** After so long a silence nobody is working on it any more. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** How a run stands. */
    public enum State {
        RUNNING,
        DONE,
        /** The store did not answer, or holds what cannot be read. What was counted is right. */
        FAILED,
        /** The service stopped on the way. What was counted is right, and it is not all. */
        INTERRUPTED
    }

    static Run begin(UUID id, @Nullable String plan, Instant now) {
        return new Run(id, plan, State.RUNNING, now, now, Tally.NONE);
    }

    Run with(Tally more, Instant now) {
        return new Run(id, plan, state, startedAt, now, more);
    }

    Run ended(State how, Instant now) {
        return new Run(id, plan, how, startedAt, now, tally);
    }

    /** The run as it can be told now: one that is no longer heard of was interrupted. */
    Run seenAt(Instant now) {
        return state == State.RUNNING && updatedAt.plus(SILENCE).isBefore(now)
                ? new Run(id, plan, State.INTERRUPTED, startedAt, updatedAt, tally)
                : this;
    }
}
