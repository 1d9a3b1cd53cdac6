// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import static nl.deelwijzer.audit.store.Answers.await;
import static nl.deelwijzer.audit.store.Answers.awaitAll;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;

import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.tlog.LogStorage;

import org.bson.Document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger in MongoDB. Blocks, so it is for the consumer's thread only. */
final class MongoLedger implements Ledger {

    private final Store store;

    MongoLedger(Store store) {
        this.store = store;
    }

    @Override
    public Map<EntryId, LoggedEntry> find(Collection<EntryId> ids) {
        return byCollection(ids, id -> id)
                .flatMap(some -> {
                    var texts = some.stream().map(EntryId::toString).toList();
                    var stored = store.entries(some.getFirst()).find(in(EntryDocument.ID, texts));
                    return awaitAll(stored).stream();
                })
                .map(EntryDocument::read)
                .collect(Collectors.toMap(logged -> logged.entry().id(), logged -> logged));
    }

    @Override
    public Set<EntryId> insert(List<LoggedEntry> entries) {
        return byCollection(entries, MongoLedger::id)
                .flatMap(some -> inserted(some).stream())
                .collect(Collectors.toSet());
    }

    private Set<EntryId> inserted(List<LoggedEntry> entries) {
        var documents = entries.stream().map(EntryDocument::of).toList();
        var collection = store.entries(id(entries.getFirst()));
        try {
            var _ = await(collection.insertMany(documents, new InsertManyOptions().ordered(false)));
            return Set.of();
        } catch (MongoBulkWriteException refused) {
            return duplicates(refused, entries);
        }
    }

    /** Anything but a duplicate key means that not all is stored. */
    private static Set<EntryId> duplicates(
            MongoBulkWriteException refused, List<LoggedEntry> entries) {
        var errors = refused.getWriteErrors();
        if (refused.getWriteConcernError() != null
                || !errors.stream().allMatch(MongoLedger::isDuplicate)) {
            throw refused;
        }
        return errors.stream()
                .map(error -> id(entries.get(error.getIndex())))
                .collect(Collectors.toSet());
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public void move(List<LoggedEntry> entries) {
        byCollection(entries, MongoLedger::id).forEach(this::moved);
    }

    private void moved(List<LoggedEntry> entries) {
        var updates =
                entries.stream()
                        .map(logged ->
                                new UpdateOneModel<Document>(
                                        eq(id(logged).toString()),
                                        set(EntryDocument.INDEX, logged.index())))
                        .toList();
        var _ = await(store.entries(id(entries.getFirst())).bulkWrite(updates));
    }

    @Override
    public void withdraw(List<LoggedEntry> pending) {
        for (LoggedEntry logged : pending) {
            var exactly =
                    and(
                            eq(id(logged).toString()),
                            eq(EntryDocument.LOG, logged.log()),
                            eq(EntryDocument.INDEX, logged.index()));
            var _ = await(store.entries(id(logged)).deleteOne(exactly));
        }
    }

    @Override
    public List<LoggedEntry> holdsOn(DecisionId decision) {
        var stored = await(store.decisions().find(eq(decision.toString())).first());
        if (stored == null) {
            return List.of();
        }
        var concerning =
                HoldQuery.concerning(decision, EntryDocument.decision(stored).caseReference());
        return awaitAll(store.acts().find(concerning)).stream().map(EntryDocument::read).toList();
    }

    @Override
    public void destroyContent(DecisionId decision) {
        var stored = await(store.decisions().find(eq(decision.toString())).first());
        if (stored != null) {
            var bare = EntryDocument.decision(stored).destroyPersonalContent();
            var record = set(EntryDocument.RECORD, new Document(EntryJson.tree(bare)));
            var _ = await(store.decisions().updateOne(eq(decision.toString()), record));
        }
    }

    @Override
    public LogStorage tree(int log) {
        return new MongoTree(store, log);
    }

    /** What belongs together in one collection, each in its order. */
    private <T> Stream<List<T>> byCollection(Collection<T> things, Function<T, EntryId> id) {
        return things.stream()
                .collect(Collectors.groupingBy(it -> store.entries(id.apply(it)).getNamespace()))
                .values()
                .stream();
    }

    private static EntryId id(LoggedEntry logged) {
        return logged.entry().id();
    }
}
