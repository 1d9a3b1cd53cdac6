// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An entry of the log as a CloudEvent 1.0 in the Kafka binding, binary mode, after the NL GOV
 * profile: {@code id} is the entry's id, {@code source} the {@link Origin}, {@code time} the moment
 * of recording. Attributes hold no personal content; the message key is that of the entry.
 */
public final class EntryEvents {

    /** The media type of the data. */
    public static final String CONTENT_TYPE = "application/json";

    /** The greatest event, key and headers included. */
    public static final int MAX_EVENT_BYTES = 65_536;

    private EntryEvents() {}

    /** The message for a topic, for Kafka to choose the partition by its key. */
    public static EventEncoding encode(LogEntry entry, String topic) {
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(
                                topic, null, entry.time().toEpochMilli(), entry.key())
                        .writeBinary(event(entry));
        int bytes = size(message);
        return bytes > MAX_EVENT_BYTES
                ? new EventEncoding.RecordTooLarge(bytes)
                : new EventEncoding.Encoded(message);
    }

    /** Reads a message back, strictly; never throws for what a message holds. */
    public static EntryReading read(ConsumerRecord<String, byte[]> message) {
        Optional<CloudEvent> event = event(message);
        return event.isEmpty()
                ? unreadable(RecordFault.Code.NOT_AN_EVENT, "")
                : read(message, event.get());
    }

    /**
     * Empty for whatever the SDK refuses; it does so by several unchecked exceptions, not only its
     * own.
     */
    private static Optional<CloudEvent> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(KafkaMessageFactory.createReader(message).toEvent());
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static EntryReading read(ConsumerRecord<String, byte[]> message, CloudEvent event) {
        var kind = EventKind.ofType(event.getType());
        if (kind.isEmpty()) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "ce_type");
        }
        if (!CONTENT_TYPE.equals(event.getDataContentType())) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "content-type");
        }
        if (!kind.get().schema().equals(event.getDataSchema())) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "ce_dataschema");
        }
        if (message.value() == null) {
            return unreadable(RecordFault.Code.NOT_JSON, "");
        }
        return switch (EntryJson.read(message.value(), kind.get())) {
            case EntryReading.Read(LogEntry entry) -> consistent(message.key(), event, entry);
            case EntryReading.Unreadable unreadable -> unreadable;
        };
    }

    /** What is short in another encoding may be too long in the one form that is kept. */
    private static EntryReading consistent(String key, CloudEvent event, LogEntry entry) {
        if (EntryJson.write(entry).length > LogEntry.MAX_BYTES) {
            return unreadable(RecordFault.Code.TOO_LARGE, "");
        }
        if (!entry.id().toString().equals(event.getId())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_id");
        }
        if (!entry.origin().urn().equals(event.getSource())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_source");
        }
        var time = event.getTime();
        if (time == null || !entry.time().equals(time.toInstant())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_time");
        }
        if (!entry.key().equals(key)) {
            return unreadable(RecordFault.Code.CONTRADICTION, keyPointer(entry));
        }
        return new EntryReading.Read(entry);
    }

    private static String keyPointer(LogEntry entry) {
        return switch (entry) {
            case DecisionRecord _ -> "/caseReference";
            case ActRecord act -> act.object().caseReference() == null ? "/id" : "/object";
        };
    }

    private static CloudEvent event(LogEntry entry) {
        var kind = EventKind.of(entry);
        return CloudEventBuilder.v1()
                .withId(entry.id().toString())
                .withSource(entry.origin().urn())
                .withType(kind.type())
                .withTime(entry.time().atOffset(ZoneOffset.UTC))
                .withData(CONTENT_TYPE, kind.schema(), EntryJson.write(entry))
                .withExtension("traceparent", entry.trace().traceparent())
                .build();
    }

    private static int size(ProducerRecord<String, byte[]> message) {
        int bytes = message.value().length + message.key().getBytes(StandardCharsets.UTF_8).length;
        for (var header : message.headers()) {
            bytes += header.key().length() + header.value().length;
        }
        return bytes;
    }

    private static EntryReading unreadable(RecordFault.Code code, String pointer) {
        return new EntryReading.Unreadable(new RecordFault(code, pointer));
    }
}
