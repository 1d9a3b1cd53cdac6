// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.record.JsonChanges.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DecisionSchemaTest {

    private static final String TEXT = SchemaText.read("decision-recorded-v1");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TEXT, InputFormat.JSON);
    private static final JsonNode TREE = JsonMapper.shared().readTree(TEXT);

    @ParameterizedTest
    @MethodSource("records")
    void acceptsEveryRecordThatIsWritten(DecisionRecord decision) {
        assertThat(errors(new String(DecisionJson.write(decision), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    static Stream<DecisionRecord> records() {
        return DecisionJsonTest.records();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatTheReaderRefuses(Change change) {
        assertThat(errors(CanonicalJson.text(change.tree()))).isNotEmpty();
    }

    static Stream<Change> wrong() {
        return Stream.of(
                        DecisionJsonTest.unknownNames(),
                        DecisionJsonTest.removals(),
                        DecisionJsonTest.numbers())
                .flatMap(List::stream);
    }

    @Test
    void isNamedByTheEvent() {
        assertThat(TREE.get("$id").stringValue()).isEqualTo(DecisionEvents.SCHEMA.toString());
    }

    @Test
    void requiresWhatBio2AsksOfALogLine() {
        assertThat(strings(TREE.get("required")))
                .contains("action", "object", "result", "origin", "actor", "time");
    }

    @Test
    void knowsTheWordsThatTheCodeKnows() {
        assertThat(strings(TREE.at("/$defs/result/enum"))).isEqualTo(names(Result.values()));
        assertThat(strings(TREE.at("/properties/object/properties/status/enum")))
                .isEqualTo(names(Status.values()));
        assertThat(strings(TREE.at("/properties/conditions/items/properties/moment/enum")))
                .isEqualTo(names(Moment.values()));
    }

    @Test
    void closesEveryObject() {
        assertThat(TREE.findParents("required"))
                .isNotEmpty()
                .noneMatch(object -> object.get("additionalProperties").booleanValue());
    }

    private static List<?> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Set<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
