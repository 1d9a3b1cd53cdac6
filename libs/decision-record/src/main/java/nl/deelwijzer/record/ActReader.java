// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** Reads the JSON tree of an act, and refuses every one that {@link ActTree} would not write. */
final class ActReader {

    private ActReader() {}

    static ActRecord read(JsonNode tree) {
        var fields = new Fields(tree, "");
        var act =
                new ActRecord(
                        fields.value("id", ActId::parse),
                        fields.value("action", Action::parse),
                        object(fields.fields("object")),
                        fields.value("result", ActReader::result),
                        fields.value("origin", Origin::parse),
                        PersonalReader.actor(fields, "actor"),
                        fields.value("time", Moments::parse),
                        fields.value("organisation", RecordReader::oin),
                        PersonalReader.optionalFreeText(fields, "reason"),
                        RecordReader.trace(fields));
        fields.end();
        if (act.actor() instanceof PersonalContent.Kept<Actor>(Actor actor, _)
                && !actor.organisation().equals(act.organisation())) {
            throw new FaultyRecord(RecordFault.Code.CONTRADICTION, "/organisation");
        }
        return act;
    }

    private static ActObject object(Fields fields) {
        var object =
                new ActObject(
                        fields.usable("operation"),
                        fields.optional("decision", DecisionId::parse),
                        fields.has("caseReference") ? fields.usable("caseReference") : null,
                        fields.has("subject") ? PersonalReader.subject(fields, "subject") : null,
                        PersonalReader.optionalFreeText(fields, "request"));
        fields.end();
        return object;
    }

    private static Optional<Integer> result(String text) {
        return text.matches("[1-5][0-9]{2}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
