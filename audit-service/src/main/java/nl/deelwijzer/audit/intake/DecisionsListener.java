// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.Acknowledgment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Hands each partition's messages to the writer of that partition. A newly assigned partition is
 * read from its beginning, so that a first batch always comes, and the writer then says where to go
 * on: nothing is asked of the store while partitions are being divided. The offsets that are
 * committed to Kafka serve to show the lag, no more.
 */
final class DecisionsListener
        implements BatchAcknowledgingConsumerAwareMessageListener<byte[], byte[]>,
                ConsumerAwareRebalanceListener {

    private final Map<Integer, PartitionIntake> writers = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> covered = new ConcurrentHashMap<>();
    private final Supplier<PartitionIntake> newWriter;
    private final IntakeReport report;

    DecisionsListener(Supplier<PartitionIntake> newWriter, IntakeReport report) {
        this.newWriter = newWriter;
        this.report = report;
    }

    /** The container hands over messages of one partition only (sub-batch per partition). */
    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> messages,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer) {
        if (acknowledgment == null || consumer == null) {
            throw new IllegalStateException(
                    "the container is not set up for manual acknowledgement");
        }
        var batch = new Batch(messages.getFirst().partition(), messages);
        var partition = new TopicPartition(messages.getFirst().topic(), batch.partition());
        switch (take(batch)) {
            case Step.GoOn() -> {
                acknowledgment.acknowledge();
                covered.put(partition, batch.nextOffset());
            }
            case Step.Resume(long offset) -> {
                consumer.seek(partition, offset);
                covered.put(partition, offset);
            }
        }
    }

    /**
     * The offset of each partition before which its log holds everything, for as far as the writers
     * here have come: the log that they opened is what was signed.
     */
    Map<TopicPartition, Long> covered() {
        return Map.copyOf(covered);
    }

    private Step take(Batch batch) {
        try {
            return writers.computeIfAbsent(batch.partition(), partition -> newWriter.get())
                    .take(batch);
        } catch (RuntimeException unavailable) {
            report.waiting(batch, unavailable);
            throw unavailable;
        }
    }

    @Override
    public void onPartitionsAssigned(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void onPartitionsRevokedBeforeCommit(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    private void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            writers.remove(partition.partition());
            covered.remove(partition);
        });
    }
}
