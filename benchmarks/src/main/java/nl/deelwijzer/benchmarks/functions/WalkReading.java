// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.functions;

import nl.deelwijzer.plan.Walk;

import org.openjdk.jmh.infra.Blackhole;

/** Looks at all that a walk came to, as whoever answers or records it does. */
public final class WalkReading {

    private WalkReading() {}

    /**
     * The outcome, the conditions and each step of the path, which is made when it is looked at.
     */
    public static void read(Walk walk, Blackhole reader) {
        switch (walk) {
            case Walk.Decided decided -> {
                reader.consume(decided.outcome());
                for (var condition : decided.conditions()) {
                    reader.consume(condition);
                }
                for (var step : decided.path()) {
                    reader.consume(step);
                }
            }
            case Walk.Incomplete _, Walk.Rejected _ ->
                    throw new IllegalStateException("the walk did not end");
        }
    }
}
