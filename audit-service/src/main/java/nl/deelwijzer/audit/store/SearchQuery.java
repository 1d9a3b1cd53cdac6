// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.Subject;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** A filter in MongoDB's words. */
final class SearchQuery {

    private final List<Bson> parts = new ArrayList<>();

    private SearchQuery() {}

    static Bson of(DecisionFilter filter, @Nullable Cursor cursor) {
        var query = new SearchQuery();
        query.addFields(filter);
        query.addPeriod(filter.from(), filter.until());
        query.addCursor(cursor);
        return query.parts.isEmpty() ? empty() : and(query.parts);
    }

    private void addFields(DecisionFilter filter) {
        Result result = filter.result();
        Subject subject = filter.subject();
        add(SearchIndex.CASE_REFERENCE, filter.caseReference());
        add(SearchIndex.DOMAIN, filter.domain());
        add(SearchIndex.PLAN, filter.plan());
        add(SearchIndex.OUTCOME, filter.outcome());
        add(SearchIndex.RESULT, result == null ? null : result.name());
        add(SearchIndex.BASIS, filter.basis());
        add(SearchIndex.CONDITION, filter.condition());
        add(SearchIndex.RECIPIENT, filter.recipient());
        add(SearchIndex.ORGANISATION, filter.organisation());
        add(SearchIndex.SUBJECT, subject == null ? null : subject.pseudonym());
    }

    private void add(SearchIndex field, @Nullable String value) {
        if (value != null) {
            parts.add(eq(field.path(), value));
        }
    }

    private void addPeriod(@Nullable Instant from, @Nullable Instant until) {
        if (from != null) {
            parts.add(gte(EntryDocument.TIME, Date.from(from)));
        }
        if (until != null) {
            parts.add(lt(EntryDocument.TIME, Date.from(until)));
        }
    }

    private void addCursor(@Nullable Cursor cursor) {
        if (cursor != null) {
            parts.add(after(cursor));
        }
    }

    /** What comes after the cursor in the order of search. */
    static Bson after(Cursor cursor) {
        var time = Date.from(cursor.time());
        return and(
                lte(EntryDocument.TIME, time),
                or(lt(EntryDocument.TIME, time), lt(EntryDocument.ID, cursor.id().toString())));
    }
}
