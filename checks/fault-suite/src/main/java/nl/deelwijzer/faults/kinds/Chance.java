// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Choices and waits. */
final class Chance {

    private Chance() {}

    static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** A whole number of seconds; both bounds are included. */
    static Duration seconds(int least, int most, Random random) {
        return Duration.ofSeconds(random.nextInt(least, most + 1));
    }

    static void await(Duration duration) {
        long until = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
