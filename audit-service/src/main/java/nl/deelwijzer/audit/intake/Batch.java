// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.util.List;

/**
 * Messages of one partition in the order of their offsets.
 *
 * @param messages at least one
 */
record Batch(int partition, List<ConsumerRecord<byte[], byte[]>> messages) {

    Batch {
        messages = List.copyOf(messages);
    }

    long firstOffset() {
        return messages.getFirst().offset();
    }

    /** The offset after the last message. */
    long nextOffset() {
        return messages.getLast().offset() + 1;
    }

    /** Without the messages, which hold personal content. */
    @Override
    public String toString() {
        return "Batch[partition "
                + partition
                + ", offsets "
                + firstOffset()
                + " to "
                + (nextOffset() - 1)
                + "]";
    }
}
