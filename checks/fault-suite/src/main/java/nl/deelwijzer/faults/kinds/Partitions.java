// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Which consumers of the audit services have the partitions, as the broker says. */
record Partitions(Stage stage) {

    /** How long a consumer that says nothing keeps its partitions. */
    static final int SESSION_SECONDS = 10;

    private static final String GROUP = "audit";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How many consumers have partitions. */
    int consumers() {
        String broker = stage.address(new Member(Part.BROKER, false));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var groups = admin.describeConsumerGroups(List.of(GROUP)).all().get().values();
            return (int)
                    groups.stream()
                            .flatMap(group -> group.members().stream())
                            .filter(Partitions::has)
                            .count();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Waits a moment for others to take over.
     *
     * @throws IllegalStateException if nobody did
     */
    void requireFewerThan(int consumers) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (consumers() >= consumers) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("no partition moved");
            }
            Chance.await(Duration.ofMillis(200));
        }
    }

    private static boolean has(MemberDescription member) {
        return !member.assignment().topicPartitions().isEmpty();
    }
}
