// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.eq;

import static nl.deelwijzer.audit.store.Answers.await;

import com.mongodb.MongoException;
import com.mongodb.client.model.ReplaceOptions;

import nl.deelwijzer.audit.proofs.InspectionReport;
import nl.deelwijzer.audit.proofs.InspectionReport.Damage;
import nl.deelwijzer.audit.proofs.KeptInspections;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.tlog.Reason;

import org.bson.Document;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Date;

/** One document for the last check of each log. */
final class MongoInspections implements KeptInspections {

    private final Store store;

    MongoInspections(Store store) {
        this.store = store;
    }

    @Override
    public void keep(InspectionReport report) {
        var always = new ReplaceOptions().upsert(true);
        try {
            var _ =
                    await(
                            store.inspections()
                                    .replaceOne(eq(report.log()), document(report), always));
        } catch (MongoException refused) {
            throw new StoreUnavailable(refused);
        }
    }

    @Override
    public Mono<InspectionReport> find(int log) {
        return Mono.from(store.inspections().find(eq(log)).first())
                .map(MongoInspections::read)
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static Document document(InspectionReport report) {
        return new Document("_id", report.log())
                .append("size", report.size())
                .append("state", report.state().name())
                .append("startedAt", Date.from(report.startedAt()))
                .append("tookNanos", report.took().toNanos())
                .append("checked", report.checked())
                .append("damageCount", report.damageCount())
                .append(
                        "damages",
                        report.damages().stream().map(MongoInspections::document).toList());
    }

    private static Document document(Damage damage) {
        return new Document("place", damage.place())
                .append("index", damage.index())
                .append("reason", damage.reason().name());
    }

    private static InspectionReport read(Document document) {
        return new InspectionReport(
                document.getInteger("_id"),
                document.getLong("size"),
                InspectionReport.State.valueOf(document.getString("state")),
                document.getDate("startedAt").toInstant(),
                Duration.ofNanos(document.getLong("tookNanos")),
                document.getLong("checked"),
                document.getLong("damageCount"),
                document.getList("damages", Document.class).stream()
                        .map(MongoInspections::damage)
                        .toList());
    }

    private static Damage damage(Document document) {
        return new Damage(
                document.getString("place"),
                document.getLong("index"),
                Reason.valueOf(document.getString("reason")));
    }
}
