// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.net.URI;

/** The events of {@link EntryEvents}, for those that have to do with decisions only. */
public final class DecisionEvents {

    /** The type of the event: a decision was recorded. */
    public static final String TYPE = EventKind.DECISION.type();

    /**
     * Names the JSON Schema of the data, {@code schema/decision-recorded-v1.json}, by its {@code
     * $id}.
     */
    public static final URI SCHEMA = EventKind.DECISION.schema();

    /** The media type of the data. */
    public static final String CONTENT_TYPE = EntryEvents.CONTENT_TYPE;

    /** The greatest event, key and headers included. */
    public static final int MAX_EVENT_BYTES = EntryEvents.MAX_EVENT_BYTES;

    private DecisionEvents() {}

    /** The message for a topic, for Kafka to choose the partition by its key. */
    public static EventEncoding encode(DecisionRecord decision, String topic) {
        return EntryEvents.encode(decision, topic);
    }

    /** Reads a message back, strictly; never throws for what a message holds. */
    public static DecisionReading read(ConsumerRecord<String, byte[]> message) {
        return switch (EntryEvents.read(message)) {
            case EntryReading.Read(DecisionRecord decision) -> new DecisionReading.Read(decision);
            case EntryReading.Read(ActRecord _) ->
                    new DecisionReading.Unreadable(
                            new RecordFault(RecordFault.Code.OTHER_EVENT, "ce_type"));
            case EntryReading.Unreadable(RecordFault fault) ->
                    new DecisionReading.Unreadable(fault);
        };
    }
}
