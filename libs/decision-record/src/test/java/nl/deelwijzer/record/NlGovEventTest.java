// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The NL GOV profile for CloudEvents 1.1, rule by rule, on the greatest event that may be sent. */
class NlGovEventTest {

    private static final ProducerRecord<String, byte[]> MESSAGE = greatest();
    private static final Map<String, String> HEADERS = headers(MESSAGE);

    @Test
    void e01IdIsTheDecisionIdWhichTheSchemaSays() {
        assertThat(HEADERS).containsEntry("ce_id", Samples.id().toString());
        assertThat(SchemaText.read("decision-recorded-v1"))
                .contains("The event's id is the decision id, a UUID");
    }

    @Test
    void e02SourceIsTheUrnOfOrganisationAndSystem() {
        assertThat(HEADERS.get("ce_source")).matches("urn:nld:oin:\\d{20}:systeem:police-service");
    }

    @Test
    void e03SpecificationIsVersionOne() {
        assertThat(HEADERS).containsEntry("ce_specversion", "1.0");
    }

    @Test
    void e04TypeIsInReverseDomainNotationWithItsVersionAndWithoutAnOrganisation() {
        assertThat(HEADERS.get("ce_type"))
                .matches("nl(\\.[a-z0-9-]+)+\\.v\\d+")
                .doesNotContain("politie", "police");
    }

    @Test
    void e05DataAreJson() {
        assertThat(HEADERS).containsEntry("content-type", "application/json");
    }

    @Test
    void e06DataSchemaIsAnAbsoluteUri() {
        assertThat(HEADERS).containsEntry("ce_dataschema", DecisionEvents.SCHEMA.toString());
        assertThat(DecisionEvents.SCHEMA.isAbsolute()).isTrue();
    }

    @Test
    void e07e09e10OptionalAttributesAreLeftOut() {
        assertThat(HEADERS)
                .doesNotContainKeys("ce_subject", "ce_dataref", "ce_sequence", "ce_sequencetype");
    }

    @Test
    void e08TimeIsTheMomentOfRecordingInUtc() {
        assertThat(HEADERS.get("ce_time")).endsWith("Z");
        assertThat(Instant.parse(HEADERS.get("ce_time"))).isEqualTo("2026-11-23T09:00:00.123Z");
    }

    @Test
    void e11NoAttributeHoldsPersonalContentOrACaseReference() {
        assertThat(HEADERS.values())
                .allSatisfy(value ->
                        assertThat(value)
                                .doesNotContain(Samples.PERSONAL)
                                .doesNotContain("ZVH-2026-0142", "999990019"));
    }

    @Test
    void e12NamesOfAttributesAreShortAndPlain() {
        assertThat(HEADERS.keySet().stream().filter(name -> name.startsWith("ce_")))
                .isNotEmpty()
                .allMatch(name -> name.substring(3).matches("[a-z0-9]{1,20}"));
        assertThat(HEADERS)
                .containsEntry(
                        "ce_traceparent",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203330-01");
    }

    @Test
    void e13NoEventIsLongerThan64KiB() {
        int longest = MotivationLength.longest();

        assertThat(size(MESSAGE)).isEqualTo(65_536);
        assertThat(MotivationLength.encode(longest + 1))
                .isEqualTo(new EventEncoding.RecordTooLarge(65_537));
    }

    @Test
    void e14OnlyTheDataHoldPersonalContent() {
        assertThat(MESSAGE.key()).isEqualTo("ZVH-2026-0142");
        assertThat(new String(MESSAGE.value(), UTF_8)).contains(Samples.RECIPIENT);
    }

    private static ProducerRecord<String, byte[]> greatest() {
        return ((EventEncoding.Encoded) MotivationLength.encode(MotivationLength.longest()))
                .message();
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private static int size(ProducerRecord<String, byte[]> message) {
        int size = message.key().length() + message.value().length;
        for (var header : HEADERS.entrySet()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** Finds the longest motivation that fits. */
    private static final class MotivationLength {

        static EventEncoding encode(int length) {
            return DecisionEvents.encode(Samples.withMotivation("x".repeat(length)), "decisions");
        }

        static int longest() {
            return 2 * 65_536 - ((EventEncoding.RecordTooLarge) encode(65_536)).bytes();
        }
    }
}
