// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.replay.Replay;

/**
 * How many decisions came out how.
 *
 * @param replayed all together
 * @param planUnknown could not be replayed
 */
public record Tally(
        long replayed, long identical, long different, long incomplete, long planUnknown) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Replay replay) {
        return switch (replay) {
            case Replay.Identical() -> plus(1, 0, 0, 0);
            case Replay.Different ignored -> plus(0, 1, 0, 0);
            case Replay.Incomplete ignored -> plus(0, 0, 1, 0);
            case Replay.PlanUnknown() -> plus(0, 0, 0, 1);
        };
    }

    private Tally plus(int same, int other, int open, int unknown) {
        return new Tally(
                replayed + 1,
                identical + same,
                different + other,
                incomplete + open,
                planUnknown + unknown);
    }
}
