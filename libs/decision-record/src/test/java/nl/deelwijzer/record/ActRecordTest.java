// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.record.JsonChanges.Change;
import nl.deelwijzer.record.RecordFault.Code;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ActRecordTest {

    private static final Set<String> MAY_BE_ABSENT =
            Set.of(
                    "/object/decision",
                    "/object/caseReference",
                    "/object/subject",
                    "/object/request",
                    "/reason",
                    "/actor/content/client");
    private static final String TEXT = SchemaText.read("act-recorded-v1");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TEXT, InputFormat.JSON);

    static Stream<ActRecord> acts() {
        return Stream.of(ActSamples.full(), ActSamples.least());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void keepsItsCommitmentFormWhenPersonalContentIsDestroyed(ActRecord act) {
        var destroyed = act.destroyPersonalContent();

        assertThat(destroyed.commitmentForm()).isEqualTo(act.commitmentForm());
        assertThat(destroyed.sameContentAs(act)).isTrue();
        assertThat(new String(CanonicalJson.bytes(EntryJson.tree(destroyed)), UTF_8))
                .doesNotContain(ActSamples.PERSONAL)
                .doesNotContain("salt");
        assertThat(EntryJson.read(CanonicalJson.bytes(EntryJson.tree(destroyed))))
                .isEqualTo(new EntryReading.Read(destroyed));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void comesBackFromItsEventAsItWas(ActRecord act) {
        var message = message(act);

        assertThat(EntryEvents.read(received(message))).isEqualTo(new EntryReading.Read(act));
        assertThat(EntryJson.read(message.value())).isEqualTo(new EntryReading.Read(act));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void hasTheFormOfItsSchema(ActRecord act) {
        assertThat(errors(new String(EntryJson.write(act), UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedByTheReaderAndTheSchemaWhereItIsWrong(Change change) {
        assertThat(fault(change).pointer()).isEqualTo(change.pointer());
        assertThat(errors(CanonicalJson.text(change.tree()))).isNotEmpty();
    }

    static Stream<Change> wrong() {
        var act = ActSamples.full();
        var removals =
                JsonChanges.removals(act).stream()
                        .filter(change -> !MAY_BE_ABSENT.contains(change.pointer()));
        var all =
                Stream.of(
                                removals,
                                JsonChanges.unknownNames(act).stream(),
                                JsonChanges.replacements(act, 7L).stream())
                        .flatMap(changes -> changes)
                        .toList();
        assertThat(all).hasSizeGreaterThan(60);
        return all.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "/action, READ",
        "/id, x",
        "/result, 99",
        "/result, 2000",
        "/object/decision, x",
        "/origin, audit"
    })
    void isRefusedWithAValueThatIsNotAllowed(String pointer, String value) {
        var change =
                JsonChanges.replacements(ActSamples.full(), value).stream()
                        .filter(it -> it.pointer().equals(pointer))
                        .findFirst()
                        .orElseThrow();

        assertThat(fault(change)).isEqualTo(new RecordFault(Code.INVALID_VALUE, pointer));
        assertThat(errors(CanonicalJson.text(change.tree()))).isNotEmpty();
    }

    @Test
    void showsNoPersonalContentInTheLogNorInTheEnvelope() {
        var act = ActSamples.full();
        var message = message(act);

        assertThat(new String(act.commitmentForm(), UTF_8)).doesNotContain(ActSamples.PERSONAL);
        assertThat(new String(EntryJson.write(act), UTF_8)).contains(Samples.SUB);
        assertThat(message.key()).isEqualTo("ZVH-2026-0142");
        for (var header : message.headers()) {
            assertThat(new String(header.value(), UTF_8)).doesNotContain(ActSamples.PERSONAL);
        }
        assertThat(act.toString() + act.object()).doesNotContain(ActSamples.PERSONAL);
    }

    @Test
    void isKeyedByItsOwnIdWhereItIsAboutNoCase() {
        var act = ActSamples.least();

        assertThat(message(act).key()).isEqualTo(act.id().toString());
    }

    @Test
    void isNoRepetitionOfAnother() {
        var act = ActSamples.full();

        assertThat(act.sameContentAs(act)).isTrue();
        assertThat(act.sameContentAs(ActSamples.full())).isFalse();
        assertThat(act.sameContentAs(Samples.full())).isFalse();
    }

    @Test
    void isNamedByTheWordsThatTheSchemaKnows() {
        var words = JsonMapper.shared().readTree(TEXT).at("/properties/action/enum").valueStream();

        assertThat(words.map(it -> it.stringValue()).collect(Collectors.toSet()))
                .isEqualTo(
                        Arrays.stream(Action.values())
                                .map(Action::word)
                                .collect(Collectors.toSet()));
    }

    private static RecordFault fault(Change change) {
        var reading = EntryJson.read(CanonicalJson.bytes(change.tree()));
        assertThat(reading).isInstanceOf(EntryReading.Unreadable.class);
        assertThat(reading.toString()).doesNotContain("jan-jansen");
        return ((EntryReading.Unreadable) reading).fault();
    }

    private static List<?> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static ProducerRecord<String, byte[]> message(ActRecord act) {
        return ((EventEncoding.Encoded) EntryEvents.encode(act, "decisions")).message();
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> message) {
        return new ConsumerRecord<>(
                message.topic(),
                0,
                0,
                message.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                message.key(),
                message.value(),
                message.headers(),
                Optional.empty());
    }
}
