// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults;

import nl.deelwijzer.faults.checking.Auditor;
import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.faults.load.Load;
import nl.deelwijzer.faults.stage.Stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The suite is whole again when every process is ready, every domain gives a decision through every
 * gateway, and each of these can be proven through every gateway.
 */
record Healing(Stage stage, Load load, List<Auditor> auditors) {

    private static final long POLL_NANOS = Duration.ofMillis(100).toNanos();

    Healing {
        auditors = List.copyOf(auditors);
    }

    /** How long it takes from now on; empty if it does not happen in this time. */
    Optional<Duration> await(Duration patience) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < patience.toNanos()) {
            if (isWhole(start + patience.toNanos())) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - start));
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return Optional.empty();
    }

    private boolean isWhole(long until) {
        if (!stage.isReady()) {
            return false;
        }
        List<Call> asked = load.askAll();
        if (!asked.stream().allMatch(Call::isAnswered)) {
            return false;
        }
        List<String> ids = asked.stream().flatMap(call -> call.ids().stream()).toList();
        while (System.nanoTime() < until) {
            if (auditors.stream().allMatch(auditor -> ids.stream().allMatch(auditor::proves))) {
                return true;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return false;
    }
}
