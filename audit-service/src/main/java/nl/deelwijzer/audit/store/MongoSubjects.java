// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoException;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.audit.subjects.Mark;
import nl.deelwijzer.audit.subjects.SubjectDecisions;
import nl.deelwijzer.record.Subject;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;

/** The stored decisions of a person in MongoDB, by the index on the pseudonym. */
final class MongoSubjects implements SubjectDecisions {

    private final Store store;

    MongoSubjects(Store store) {
        this.store = store;
    }

    @Override
    public Mono<Page> without(Subject subject, List<Mark> marks, PageRequest request) {
        var found =
                store.decisions()
                        .find(query(subject, marks, request.cursor()))
                        .sort(descending(EntryDocument.TIME, EntryDocument.ID))
                        .limit(request.limit() + 1);
        return Flux.from(found)
                .map(MongoSubjects::found)
                .collectList()
                .map(all -> Page.of(all, request.limit()))
                .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    @Override
    public Mono<Long> count(Subject subject, List<Mark> marks) {
        return marks.isEmpty()
                ? Mono.just(0L)
                : Mono.from(store.decisions().countDocuments(and(about(subject), or(all(marks)))))
                        .onErrorMap(MongoException.class, StoreUnavailable::new);
    }

    private static Bson query(Subject subject, List<Mark> marks, @Nullable Cursor cursor) {
        var parts = new ArrayList<Bson>();
        parts.add(about(subject));
        if (!marks.isEmpty()) {
            parts.add(nor(all(marks)));
        }
        if (cursor != null) {
            parts.add(SearchQuery.after(cursor));
        }
        return and(parts);
    }

    private static Bson about(Subject subject) {
        return eq(SearchIndex.SUBJECT.path(), subject.pseudonym());
    }

    private static List<Bson> all(List<Mark> marks) {
        return marks.stream()
                .map(mark ->
                        and(eq(SearchIndex.PLAN.path(), mark.plan()), eq(field(mark), mark.id())))
                .toList();
    }

    private static String field(Mark mark) {
        return switch (mark.kind()) {
            case CONDITION -> SearchIndex.CONDITION.path();
            case OUTCOME -> SearchIndex.OUTCOME.path();
        };
    }

    private static FoundDecision found(Document document) {
        return new FoundDecision(
                EntryDocument.decision(document),
                EntryDocument.log(document),
                EntryDocument.index(document));
    }
}
