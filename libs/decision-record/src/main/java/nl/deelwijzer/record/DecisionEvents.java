// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A decision as a CloudEvent 1.0 in the Kafka binding, binary mode, after the NL GOV profile:
 * {@code id} is the decision id, {@code source} the {@link Origin}, {@code time} the moment of
 * recording. Attributes hold no personal content; the message key is the case reference, so that
 * the decisions of one case stay in order.
 */
public final class DecisionEvents {

    /** The type of the event: a decision was recorded. */
    public static final String TYPE = "nl.deelwijzer.decision.recorded.v1";

    /**
     * Names the JSON Schema of the data, {@code schema/decision-recorded-v1.json}, by its {@code
     * $id}.
     */
    public static final URI SCHEMA = URI.create("urn:nld:deelwijzer:schemas:decision-recorded-v1");

    /** The media type of the data. */
    public static final String CONTENT_TYPE = "application/json";

    /** The greatest event, key and headers included. */
    public static final int MAX_EVENT_BYTES = 65_536;

    private DecisionEvents() {}

    /** The message for a topic, for Kafka to choose the partition by its key. */
    public static EventEncoding encode(DecisionRecord decision, String topic) {
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(
                                topic,
                                null,
                                decision.time().toEpochMilli(),
                                decision.caseReference())
                        .writeBinary(event(decision));
        int bytes = size(message);
        return bytes > MAX_EVENT_BYTES
                ? new EventEncoding.RecordTooLarge(bytes)
                : new EventEncoding.Encoded(message);
    }

    /** Reads a message back, strictly; never throws for what a message holds. */
    public static DecisionReading read(ConsumerRecord<String, byte[]> message) {
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

    private static DecisionReading read(ConsumerRecord<String, byte[]> message, CloudEvent event) {
        if (!TYPE.equals(event.getType())) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "ce_type");
        }
        if (!CONTENT_TYPE.equals(event.getDataContentType())) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "content-type");
        }
        if (!SCHEMA.equals(event.getDataSchema())) {
            return unreadable(RecordFault.Code.OTHER_EVENT, "ce_dataschema");
        }
        if (message.value() == null) {
            return unreadable(RecordFault.Code.NOT_JSON, "");
        }
        return switch (DecisionJson.read(message.value())) {
            case DecisionReading.Read(DecisionRecord decision) ->
                    consistent(message.key(), event, decision);
            case DecisionReading.Unreadable unreadable -> unreadable;
        };
    }

    private static DecisionReading consistent(
            String key, CloudEvent event, DecisionRecord decision) {
        if (!decision.id().toString().equals(event.getId())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_id");
        }
        if (!decision.origin().urn().equals(event.getSource())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_source");
        }
        var time = event.getTime();
        if (time == null || !decision.time().equals(time.toInstant())) {
            return unreadable(RecordFault.Code.CONTRADICTION, "ce_time");
        }
        if (!decision.caseReference().equals(key)) {
            return unreadable(RecordFault.Code.CONTRADICTION, "/caseReference");
        }
        return new DecisionReading.Read(decision);
    }

    private static CloudEvent event(DecisionRecord decision) {
        return CloudEventBuilder.v1()
                .withId(decision.id().toString())
                .withSource(decision.origin().urn())
                .withType(TYPE)
                .withTime(decision.time().atOffset(ZoneOffset.UTC))
                .withData(CONTENT_TYPE, SCHEMA, DecisionJson.write(decision))
                .withExtension("traceparent", decision.trace().traceparent())
                .build();
    }

    private static int size(ProducerRecord<String, byte[]> message) {
        int bytes = message.value().length + message.key().getBytes(StandardCharsets.UTF_8).length;
        for (var header : message.headers()) {
            bytes += header.key().length() + header.value().length;
        }
        return bytes;
    }

    private static DecisionReading unreadable(RecordFault.Code code, String pointer) {
        return new DecisionReading.Unreadable(new RecordFault(code, pointer));
    }
}
