// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits with an end. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_NANOS = Duration.ofMillis(50).toNanos();

    private Waiting() {}

    /**
     * Returns when this holds.
     *
     * @throws IllegalStateException if it does not within two minutes
     */
    static void until(BooleanSupplier condition, String what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
