// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Status;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the JSON tree of a record, and refuses every one that {@link RecordTree} would not have
 * written.
 */
final class RecordReader {

    private RecordReader() {}

    static DecisionRecord read(JsonNode tree) {
        var fields = new Fields(tree, "");
        requireEqual(fields, "action", DecisionRecord.ACTION);
        var decision =
                new DecisionRecord(
                        fields.value("id", DecisionId::parse),
                        object(fields.fields("object")),
                        fields.value("origin", Origin::parse),
                        PersonalReader.actor(fields, "actor"),
                        fields.value("time", Moments::parse),
                        fields.value("domain", valid(Domain::new)),
                        fields.usable("caseReference"),
                        fields.has("caseId") ? fields.usable("caseId") : null,
                        fields.optional("broughtBy", valid(Domain::new)),
                        fields.value("organisation", RecordReader::oin),
                        PersonalReader.freeText(fields, "recipient"),
                        fields.has("subject") ? PersonalReader.subject(fields, "subject") : null,
                        outcome(fields.fields("outcome")),
                        fields.list("conditions", RecordReader::condition),
                        fields.list("path", RecordReader::step),
                        fields.texts("pending"),
                        trace(fields));
        requireEqual(fields, "result", decision.result().name());
        fields.end();
        requireActorsOrganisation(decision);
        return decision;
    }

    static Optional<Oin> oin(String text) {
        return valid(Oin::new).apply(text);
    }

    private static PlanReference object(Fields fields) {
        var object =
                new PlanReference(
                        fields.value("plan", valid(PlanId::new)),
                        fields.usable("version"),
                        fields.value("digest", valid(PlanDigest::new)),
                        fields.value("status", valid(Status::valueOf)),
                        fields.optional("asOf", Moments::parseDay));
        fields.end();
        return object;
    }

    private static RecordedOutcome outcome(Fields fields) {
        var outcome =
                new RecordedOutcome(
                        fields.usable("id"),
                        fields.value("result", valid(Result::valueOf)),
                        fields.text("title"),
                        fields.text("explanation"),
                        fields.texts("basis"),
                        fields.optional("referTo", valid(PlanId::new)));
        fields.end();
        return outcome;
    }

    private static Condition condition(Fields fields) {
        return new Condition(
                fields.usable("id"),
                fields.value("moment", valid(Moment::valueOf)),
                fields.text("text"),
                fields.texts("cites"));
    }

    private static RecordedStep step(Fields fields) {
        return new RecordedStep(
                fields.usable("question"),
                fields.text("step"),
                fields.text("heading"),
                answer(fields),
                PersonalReader.optionalFreeText(fields, "motivation"),
                fields.texts("cites"));
    }

    private static AnswerValue answer(Fields fields) {
        if (fields.node("answer").isArray()) {
            List<String> options = fields.texts("answer");
            return new AnswerValue.Several(options);
        }
        return new AnswerValue.Single(fields.text("answer"));
    }

    static TraceContext trace(Fields fields) {
        return new TraceContext(
                fields.value(
                        "traceId",
                        text ->
                                TraceContext.isTraceId(text)
                                        ? Optional.of(text)
                                        : Optional.empty()),
                fields.value(
                        "spanId",
                        text ->
                                TraceContext.isSpanId(text)
                                        ? Optional.of(text)
                                        : Optional.empty()));
    }

    private static void requireEqual(Fields fields, String name, String expected) {
        if (!fields.text(name).equals(expected)) {
            throw fields.fault(RecordFault.Code.CONTRADICTION, name);
        }
    }

    private static void requireActorsOrganisation(DecisionRecord decision) {
        if (decision.actor() instanceof PersonalContent.Kept<Actor>(Actor actor, _)
                && !actor.organisation().equals(decision.organisation())) {
            throw new FaultyRecord(RecordFault.Code.CONTRADICTION, "/organisation");
        }
    }

    /** Turns a constructor that refuses by exception into one that refuses by an empty answer. */
    private static <T> Function<String, Optional<T>> valid(Function<String, T> construct) {
        return text -> {
            try {
                return Optional.of(construct.apply(text));
            } catch (IllegalArgumentException invalid) {
                return Optional.empty();
            }
        };
    }
}
