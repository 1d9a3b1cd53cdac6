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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One document for each log, beside the committed one, which changes in a step of its own. */
final class MongoPublishedCheckpoints implements PublishedCheckpoints {

    private static final String SIZE = "size";
    private static final String NOTE = "note";
    private static final String FORMER = "former";

    private final Store store;

    MongoPublishedCheckpoints(Store store) {
        this.store = store;
    }

    @Override
    public List<Published> of(int log) {
        return Optional.ofNullable(await(store.published().find(eq(log)).first()))
                .map(MongoPublishedCheckpoints::read)
                .orElse(List.of());
    }

    @Override
    public void publish(int log, List<Published> checkpoints) {
        var newest = checkpoints.getFirst();
        var former = checkpoints.stream().skip(1).map(MongoPublishedCheckpoints::document).toList();
        var document = document(newest).append("_id", log).append(FORMER, former);
        var notLarger = and(eq(log), lte(SIZE, newest.size()));
        var orNone = new ReplaceOptions().upsert(true);
        try {
            var _ = await(store.published().replaceOne(notLarger, document, orNone));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    private static Document document(Published checkpoint) {
        return new Document(SIZE, checkpoint.size()).append(NOTE, checkpoint.note().toString());
    }

    /** The newest first. */
    static List<Published> read(Document document) {
        return Stream.concat(
                        Stream.of(document),
                        document.getList(FORMER, Document.class, List.of()).stream())
                .map(MongoPublishedCheckpoints::published)
                .toList();
    }

    private static Published published(Document document) {
        var note = document.getString(NOTE).getBytes(StandardCharsets.UTF_8);
        return switch (SignedNote.parse(note)) {
            case Checked.Accepted<SignedNote>(var signed) ->
                    new Published(document.getLong(SIZE), signed);
            case Checked.Refused<SignedNote>(var reason) ->
                    throw new IllegalStateException("a published checkpoint is damaged: " + reason);
        };
    }
}
