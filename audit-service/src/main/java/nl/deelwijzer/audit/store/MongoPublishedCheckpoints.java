// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import static nl.deelwijzer.audit.store.Answers.await;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;

import nl.deelwijzer.audit.publication.PublishedCheckpoints;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.SignedNote;

import org.bson.Document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One document for each log, beside the committed one, which changes in a step of its own. */
final class MongoPublishedCheckpoints implements PublishedCheckpoints {

    private static final String SIZE = "size";
    private static final String NOTE = "note";

    private final Store store;

    MongoPublishedCheckpoints(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Published> newest(int log) {
        return Optional.ofNullable(await(store.published().find(eq(log)).first()))
                .map(MongoPublishedCheckpoints::read);
    }

    @Override
    public void publish(int log, Published checkpoint) {
        var document =
                new Document("_id", log)
                        .append(SIZE, checkpoint.size())
                        .append(NOTE, checkpoint.note().toString());
        var notLarger = and(eq(log), lte(SIZE, checkpoint.size()));
        var orNone = new ReplaceOptions().upsert(true);
        try {
            var _ = await(store.published().replaceOne(notLarger, document, orNone));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    static Published read(Document document) {
        var note = document.getString(NOTE).getBytes(StandardCharsets.UTF_8);
        return switch (SignedNote.parse(note)) {
            case Checked.Accepted<SignedNote>(var signed) ->
                    new Published(document.getLong(SIZE), signed);
            case Checked.Refused<SignedNote>(var reason) ->
                    throw new IllegalStateException(
                            "the published checkpoint of log %s is damaged: %s"
                                    .formatted(document.get("_id"), reason));
        };
    }
}
