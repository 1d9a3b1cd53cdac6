// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.record.RecordFault.Code;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.stream.Stream;

class DecisionEventsTest {

    @ParameterizedTest
    @MethodSource("records")
    void readsBackWhatItEncoded(DecisionRecord decision) {
        var message = message(decision);

        assertThat(message.topic()).isEqualTo("decisions");
        assertThat(message.key()).isEqualTo(decision.caseReference());
        assertThat(DecisionEvents.read(received(message)))
                .isEqualTo(new DecisionReading.Read(decision));
    }

    static Stream<DecisionRecord> records() {
        return DecisionJsonTest.records();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, nl.deelwijzer.decision.recorded.v2, OTHER_EVENT, ce_type",
        "content-type, text/plain, OTHER_EVENT, content-type",
        "ce_dataschema, urn:nld:other, OTHER_EVENT, ce_dataschema",
        "ce_id, 0198c2a0-0000-7000-8000-00000000ffff, CONTRADICTION, ce_id",
        "ce_source, urn:nld:oin:00000001003214345000:systeem:other, CONTRADICTION, ce_source",
        "ce_time, 2026-11-23T09:00:00.124Z, CONTRADICTION, ce_time",
        "ce_specversion, 9.9, NOT_AN_EVENT, ''",
        "ce_time, gisteren, NOT_AN_EVENT, ''",
        "ce_source, ':', NOT_AN_EVENT, ''",
    })
    void refusesAnAttributeThatDoesNotFit(String name, String value, Code code, String pointer) {
        var message = message(Samples.full());
        replace(message.headers(), name, value);

        assertThat(fault(received(message))).isEqualTo(new RecordFault(code, pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type", "ce_specversion"})
    void refusesAMessageWithoutARequiredAttribute(String name) {
        var message = message(Samples.full());
        message.headers().remove(name);

        assertThat(fault(received(message)).code()).isEqualTo(Code.NOT_AN_EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_time", "ce_dataschema", "content-type"})
    void refusesAMessageWithoutAnAttributeThatIsOursToDemand(String name) {
        var message = message(Samples.full());
        message.headers().remove(name);

        assertThat(fault(received(message)).pointer()).isEqualTo(name);
    }

    @Test
    void refusesAMessageWithAnEmptyAttribute() {
        var message = message(Samples.full());
        message.headers().remove("ce_id").add("ce_id", nothing());

        assertThat(fault(received(message)).code()).isEqualTo(Code.NOT_AN_EVENT);
    }

    @Test
    void refusesAMessageUnderAnotherKey() {
        var message = message(Samples.full());
        var other =
                new ProducerRecord<>(
                        "decisions", null, null, "other", message.value(), message.headers());

        assertThat(fault(received(other)))
                .isEqualTo(new RecordFault(Code.CONTRADICTION, "/caseReference"));
    }

    @Test
    void refusesAMessageWithoutData() {
        var message = message(Samples.full());
        var empty =
                new ConsumerRecord<String, byte[]>(
                        "decisions",
                        0,
                        0,
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        message.key(),
                        nothing(),
                        message.headers(),
                        Optional.empty());

        assertThat(fault(empty).code()).isEqualTo(Code.NOT_JSON);
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        var message = message(Samples.full());
        var longer =
                new ProducerRecord<>(
                        "decisions",
                        null,
                        null,
                        message.key(),
                        " ".repeat(65_537).getBytes(UTF_8),
                        message.headers());

        assertThat(fault(received(longer)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesAMessageThatIsTooLongOnlyInTheFormThatIsKept() {
        var message = message(Samples.full());
        var title = "\u20ac".repeat(22_000);
        var json =
                new String(message.value(), UTF_8)
                        .replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"" + title + "\"");
        var utf16 =
                new ProducerRecord<>(
                        "decisions",
                        null,
                        null,
                        message.key(),
                        json.getBytes(UTF_16BE),
                        message.headers());

        assertThat(utf16.value()).hasSizeLessThan(EntryEvents.MAX_EVENT_BYTES);
        assertThat(fault(received(utf16)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoEvent() {
        var plain = new ProducerRecord<>("decisions", "ZVH-2026-0142", "{}".getBytes(UTF_8));

        assertThat(fault(received(plain)).code()).isEqualTo(Code.NOT_AN_EVENT);
    }

    @Test
    void refusesAnEventInStructuredMode() {
        var structured = new ProducerRecord<>("decisions", "ZVH-2026-0142", "{}".getBytes(UTF_8));
        replace(structured.headers(), "content-type", "application/cloudevents+json");

        assertThat(fault(received(structured)).code()).isEqualTo(Code.NOT_AN_EVENT);
    }

    private static ProducerRecord<String, byte[]> message(DecisionRecord decision) {
        return ((EventEncoding.Encoded) DecisionEvents.encode(decision, "decisions")).message();
    }

    private static RecordFault fault(ConsumerRecord<String, byte[]> message) {
        var reading = DecisionEvents.read(message);
        assertThat(reading).isInstanceOf(DecisionReading.Unreadable.class);
        return ((DecisionReading.Unreadable) reading).fault();
    }

    private static void replace(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }

    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    /** What Kafka hands out for a tombstone, though its types do not say so. */
    @SuppressWarnings("NullAway")
    private static byte[] nothing() {
        return null;
    }
}
