// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

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
import nl.deelwijzer.audit.ledger.LoggedDecision;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.tlog.LogStorage;

import org.bson.Document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ledger in MongoDB. Blocks, so it is for the consumer's thread only. */
final class MongoLedger implements Ledger {

    private final Store store;

    MongoLedger(Store store) {
        this.store = store;
    }

    @Override
    public Map<DecisionId, LoggedDecision> find(Collection<DecisionId> ids) {
        var texts = ids.stream().map(DecisionId::toString).toList();
        return awaitAll(store.decisions().find(in(DecisionDocument.ID, texts))).stream()
                .map(DecisionDocument::read)
                .collect(Collectors.toMap(logged -> logged.decision().id(), logged -> logged));
    }

    @Override
    public Set<DecisionId> insert(List<LoggedDecision> decisions) {
        var documents = decisions.stream().map(DecisionDocument::of).toList();
        try {
            var _ =
                    await(
                            store.decisions()
                                    .insertMany(documents, new InsertManyOptions().ordered(false)));
            return Set.of();
        } catch (MongoBulkWriteException refused) {
            return duplicates(refused, decisions);
        }
    }

    /** Anything but a duplicate key means that not all is stored. */
    private static Set<DecisionId> duplicates(
            MongoBulkWriteException refused, List<LoggedDecision> decisions) {
        var errors = refused.getWriteErrors();
        if (refused.getWriteConcernError() != null
                || !errors.stream().allMatch(MongoLedger::isDuplicate)) {
            throw refused;
        }
        return errors.stream()
                .map(error -> decisions.get(error.getIndex()).decision().id())
                .collect(Collectors.toSet());
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public void move(List<LoggedDecision> decisions) {
        var updates =
                decisions.stream()
                        .map(logged ->
                                new UpdateOneModel<Document>(
                                        eq(logged.decision().id().toString()),
                                        set(DecisionDocument.INDEX, logged.index())))
                        .toList();
        var _ = await(store.decisions().bulkWrite(updates));
    }

    @Override
    public LogStorage tree(int log) {
        return new MongoTree(store, log);
    }
}
