// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** What runs containers elsewhere: starts a process again a moment after it died. */
final class Platform implements AutoCloseable {

    private static final long POLL_NANOS = Duration.ofMillis(100).toNanos();
    private static final long MOMENT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Stage stage;
    private final List<Member> members;
    private final Set<Member> down = ConcurrentHashMap.newKeySet();
    private final Map<Member, Long> diedAt = new ConcurrentHashMap<>();
    private final Map<Member, Integer> starts = new ConcurrentHashMap<>();
    private final Thread watch = Thread.ofPlatform().daemon().name("platform").unstarted(this::run);
    private volatile boolean ended;

    Platform(Stage stage, List<Member> members) {
        this.stage = stage;
        this.members = List.copyOf(members);
    }

    void start() {
        watch.start();
    }

    /** From now on this process is not started again. */
    void keepDown(Member member) {
        down.add(member);
    }

    /** Ends {@link #keepDown}. */
    void letUp(Member member) {
        down.remove(member);
    }

    /** Does what ends the process, and returns when it has been started again. */
    void awaitStart(Member member, Runnable end) {
        int before = starts(member);
        end.run();
        Waiting.until(() -> starts(member) > before, member + " to be started again");
    }

    @Override
    public void close() {
        ended = true;
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!ended) {
            members.forEach(this::look);
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private void look(Member member) {
        if (stage.isAlive(member) || down.contains(member)) {
            diedAt.remove(member);
            return;
        }
        long now = System.nanoTime();
        if (now - diedAt.computeIfAbsent(member, _ -> now) > MOMENT_NANOS) {
            stage.launch(member);
            starts.merge(member, 1, Integer::sum);
        }
    }

    private int starts(Member member) {
        return starts.getOrDefault(member, 0);
    }
}
