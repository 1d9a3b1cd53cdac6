// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.replay.Aspect;
import nl.deelwijzer.audit.replay.Difference;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.replay.run.Finding;
import nl.deelwijzer.audit.replay.run.Run;
import nl.deelwijzer.audit.replay.run.Tally;
import nl.deelwijzer.record.DecisionId;

import org.bson.Document;

import java.util.Date;
import java.util.List;
import java.util.UUID;

/** A run and its findings as they are stored. */
final class RunDocument {

    static final String ID = "_id";
    static final String UPDATED = "updatedAt";

    private static final String DECISION = "decision";
    private static final String DIFFERENCES = "differences";
    private static final String NEXT_QUESTION = "nextQuestion";

    private RunDocument() {}

    static Document of(Run run) {
        var tally = run.tally();
        return new Document(ID, run.id().toString())
                .append("plan", run.plan())
                .append("state", run.state().name())
                .append("startedAt", Date.from(run.startedAt()))
                .append(UPDATED, Date.from(run.updatedAt()))
                .append("replayed", tally.replayed())
                .append("identical", tally.identical())
                .append("different", tally.different())
                .append("incomplete", tally.incomplete())
                .append("planUnknown", tally.planUnknown());
    }

    static Run run(Document document) {
        return new Run(
                UUID.fromString(document.getString(ID)),
                document.getString("plan"),
                Run.State.valueOf(document.getString("state")),
                document.getDate("startedAt").toInstant(),
                document.getDate(UPDATED).toInstant(),
                new Tally(
                        document.getLong("replayed"),
                        document.getLong("identical"),
                        document.getLong("different"),
                        document.getLong("incomplete"),
                        document.getLong("planUnknown")));
    }

    /** Sorts as the findings were found. */
    static String place(UUID run, long number) {
        return "%s/%012d".formatted(run, number);
    }

    /** Sorts after every finding of this run: the sign that follows a slash. */
    static String after(UUID run) {
        return run + "0";
    }

    static Document of(UUID run, long number, Finding finding) {
        var document =
                new Document(ID, place(run, number))
                        .append(DECISION, finding.decision().toString());
        return switch (finding.replay()) {
            case Replay.Different(var differences) ->
                    document.append(
                            DIFFERENCES, differences.stream().map(RunDocument::of).toList());
            case Replay.Incomplete(var next) -> document.append(NEXT_QUESTION, next);
            case Replay.PlanUnknown() -> document;
            case Replay.Identical() ->
                    throw new IllegalArgumentException("nothing was found in " + finding);
        };
    }

    private static Document of(Difference difference) {
        return new Document("aspect", difference.aspect().name())
                .append("recorded", difference.recorded())
                .append("replayed", difference.replayed());
    }

    static Finding finding(Document document) {
        var id = new DecisionId(UUID.fromString(document.getString(DECISION)));
        var next = document.getString(NEXT_QUESTION);
        List<Document> differences = document.getList(DIFFERENCES, Document.class);
        if (next != null) {
            return new Finding(id, new Replay.Incomplete(next));
        }
        return new Finding(
                id,
                differences == null
                        ? new Replay.PlanUnknown()
                        : new Replay.Different(
                                differences.stream().map(RunDocument::difference).toList()));
    }

    private static Difference difference(Document document) {
        return new Difference(
                Aspect.valueOf(document.getString("aspect")),
                document.getList("recorded", String.class),
                document.getList("replayed", String.class));
    }
}
