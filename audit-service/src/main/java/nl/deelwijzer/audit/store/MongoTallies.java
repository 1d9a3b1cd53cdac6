// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.audit.statistics.Selection;
import nl.deelwijzer.audit.statistics.Tallies;
import nl.deelwijzer.audit.statistics.Tally;
import nl.deelwijzer.plan.AnswerValue;

import org.bson.Document;
import org.bson.conversions.Bson;

import reactor.core.publisher.Flux;

import java.time.LocalDate;
import java.util.List;

/** Counts with aggregations that every server knows. */
final class MongoTallies implements Tallies {

    private static final String COUNT = "count";

    private final Store store;

    MongoTallies(Store store) {
        this.store = store;
    }

    @Override
    public Flux<Tally.Ended> endings(Selection selection) {
        var kinds =
                new Document("day", day())
                        .append("domain", "$record.domain")
                        .append("plan", "$record.object.plan")
                        .append("outcome", "$record.outcome.id")
                        .append("result", "$record.result");
        return counted(List.of(match(selection), group(kinds))).map(MongoTallies::ended);
    }

    private static Tally.Ended ended(Document counted) {
        var kind = counted.get("_id", Document.class);
        return new Tally.Ended(
                LocalDate.parse(kind.getString("day")),
                kind.getString("domain"),
                kind.getString("plan"),
                kind.getString("outcome"),
                kind.getString("result"),
                count(counted));
    }

    @Override
    public Flux<Tally.Conditional> conditions(Selection selection) {
        var parts = new Document("day", day()).append("condition", "$record.conditions.id");
        var kinds = new Document("day", "$day").append("condition", "$condition");
        return counted(
                        List.of(
                                match(selection),
                                new Document("$project", parts),
                                new Document("$unwind", "$condition"),
                                group(kinds)))
                .map(MongoTallies::conditional);
    }

    private static Tally.Conditional conditional(Document counted) {
        var kind = counted.get("_id", Document.class);
        return new Tally.Conditional(
                LocalDate.parse(kind.getString("day")),
                kind.getString("condition"),
                count(counted));
    }

    @Override
    public Flux<Tally.Answered> answers(Selection selection) {
        var kinds = new Document("question", "$path.question").append("answer", "$path.answer");
        return counted(
                        List.of(
                                match(selection),
                                new Document("$project", new Document("path", "$record.path")),
                                new Document("$unwind", "$path"),
                                group(kinds)))
                .map(MongoTallies::answered);
    }

    private static Tally.Answered answered(Document counted) {
        var kind = counted.get("_id", Document.class);
        var answer =
                kind.get("answer") instanceof String option
                        ? new AnswerValue.Single(option)
                        : new AnswerValue.Several(kind.getList("answer", String.class));
        return new Tally.Answered(kind.getString("question"), answer, count(counted));
    }

    private Flux<Document> counted(List<Bson> pipeline) {
        return Flux.from(store.decisions().aggregate(pipeline))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static Bson match(Selection selection) {
        var filter =
                DecisionFilter.of(
                        selection.domain(), selection.plan(), selection.from(), selection.until());
        return new Document("$match", SearchQuery.of(filter, null));
    }

    private static Bson group(Document kinds) {
        return new Document(
                "$group", new Document("_id", kinds).append(COUNT, new Document("$sum", 1)));
    }

    private static Document day() {
        var form =
                new Document("date", "$" + EntryDocument.TIME)
                        .append("format", "%Y-%m-%d")
                        .append("timezone", Selection.ZONE.getId());
        return new Document("$dateToString", form);
    }

    private static long count(Document counted) {
        return counted.get(COUNT, Number.class).longValue();
    }
}
