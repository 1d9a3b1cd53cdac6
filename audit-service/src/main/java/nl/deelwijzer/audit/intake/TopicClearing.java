// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.Counter;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes off the topic what its log holds and what has stood there long enough, so that content
 * which is destroyed in the store does not go on being readable in the broker. Never touches what a
 * checkpoint does not cover yet.
 */
final class TopicClearing {

    private static final Logger LOG = LoggerFactory.getLogger(TopicClearing.class);
    private static final long PATIENCE_SECONDS = 15;

    private final Map<String, Object> settings;
    private final Supplier<Map<TopicPartition, Long>> covered;
    private final Duration keepFor;
    private final Clock clock;
    private final Counter failures;

    /**
     * Clears nothing by itself.
     *
     * @param settings how to reach the broker
     * @param covered the offset of each partition before which its log holds everything
     */
    TopicClearing(
            Map<String, Object> settings,
            Supplier<Map<TopicPartition, Long>> covered,
            Duration keepFor,
            Clock clock,
            Counter failures) {
        this.settings = Map.copyOf(settings);
        this.covered = covered;
        this.keepFor = keepFor;
        this.clock = clock;
        this.failures = failures;
    }

    /** Clears once. Counts a failure and does not throw: the next time does all of it. */
    void clear() {
        var logs = covered.get();
        if (logs.isEmpty()) {
            return;
        }
        try (var admin = Admin.create(settings)) {
            clear(admin, logs);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException failed) {
            failures.increment();
            var cause = failed.getCause() == null ? failed : failed.getCause();
            LOG.atWarn()
                    .addKeyValue("cause", cause.getClass().getName())
                    .log("The topic of decisions is not cleared of what the logs hold");
        }
    }

    private void clear(Admin admin, Map<TopicPartition, Long> logs)
            throws ExecutionException, TimeoutException, InterruptedException {
        var deletions = new HashMap<TopicPartition, RecordsToDelete>();
        spans(admin, logs.keySet())
                .forEach((partition, span) ->
                        span.clearable(logs.getOrDefault(partition, 0L))
                                .ifPresent(offset ->
                                        deletions.put(
                                                partition, RecordsToDelete.beforeOffset(offset))));
        if (!deletions.isEmpty()) {
            var _ = admin.deleteRecords(deletions).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Map<TopicPartition, PartitionSpan> spans(Admin admin, Set<TopicPartition> partitions)
            throws ExecutionException, TimeoutException, InterruptedException {
        var limit = clock.instant().minus(keepFor).toEpochMilli();
        var young = offsets(admin, partitions, OffsetSpec.forTimestamp(limit));
        var first = offsets(admin, partitions, OffsetSpec.earliest());
        var end = offsets(admin, partitions, OffsetSpec.latest());
        var spans = new HashMap<TopicPartition, PartitionSpan>();
        first.forEach((partition, offset) ->
                spans.put(
                        partition,
                        new PartitionSpan(
                                offset,
                                young.getOrDefault(partition, 0L),
                                end.getOrDefault(partition, 0L))));
        return spans;
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(it -> it, _ -> which));
        var answers = admin.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var offsets = new HashMap<TopicPartition, Long>();
        answers.forEach((partition, answer) -> offsets.put(partition, answer.offset()));
        return offsets;
    }
}
