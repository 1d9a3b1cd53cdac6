// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.audit.ledger.Arrival;
import nl.deelwijzer.record.EntryEvents;
import nl.deelwijzer.record.EntryReading;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A batch, read.
 *
 * @param arrivals the decisions and acts in it, in order
 * @param unreadable what is none
 */
record SortedBatch(List<Arrival> arrivals, List<DeadLetter> unreadable) {

    static SortedBatch of(Batch batch) {
        var sorted = new SortedBatch(new ArrayList<>(), new ArrayList<>());
        batch.messages().forEach(sorted::add);
        return sorted;
    }

    private void add(ConsumerRecord<byte[], byte[]> message) {
        switch (read(message)) {
            case EntryReading.Read(var entry) -> arrivals.add(new Arrival(message.offset(), entry));
            case EntryReading.Unreadable(var fault) ->
                    unreadable.add(DeadLetter.unreadable(message, fault));
            case null -> unreadable.add(new DeadLetter(message, DeadLetter.READER_FAILED, ""));
        }
    }

    /**
     * Null where the reader broke its promise not to throw: one message must not hold up its
     * partition for ever.
     */
    private static @Nullable EntryReading read(ConsumerRecord<byte[], byte[]> message) {
        try {
            return EntryEvents.read(withTextKey(message));
        } catch (RuntimeException defect) {
            return null;
        }
    }

    private static ConsumerRecord<String, byte[]> withTextKey(
            ConsumerRecord<byte[], byte[]> message) {
        return new ConsumerRecord<>(
                message.topic(),
                message.partition(),
                message.offset(),
                message.timestamp(),
                TimestampType.CREATE_TIME,
                message.serializedKeySize(),
                message.serializedValueSize(),
                message.key() == null ? "" : new String(message.key(), StandardCharsets.UTF_8),
                message.value(),
                message.headers(),
                Optional.empty());
    }
}
