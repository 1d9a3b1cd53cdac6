// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What can be searched, each with the index that serves it. An index begins with the field and goes
 * on in the order in which decisions are shown, so that a page is read without sorting.
 */
enum SearchIndex {
    NEWEST(null),
    CASE_REFERENCE("record.caseReference"),
    DOMAIN("record.domain"),
    PLAN("record.object.plan"),
    OUTCOME("record.outcome.id"),
    RESULT("record.result"),
    BASIS("record.outcome.basis"),
    CONDITION("record.conditions.id"),
    RECIPIENT("record.recipient.content"),
    ORGANISATION("record.organisation"),
    SUBJECT("record.subject.content.pseudonym");

    private final @Nullable String path;

    SearchIndex(@Nullable String path) {
        this.path = path;
    }

    /** The field in the stored document; the moment of recording for {@link #NEWEST}. */
    String path() {
        return path == null ? EntryDocument.TIME : path;
    }

    Document keys() {
        var keys = new Document();
        if (path != null) {
            keys.append(path, 1);
        }
        return keys.append(EntryDocument.TIME, -1).append(EntryDocument.ID, -1);
    }

    /** The name in the store, as in {@code search-case-reference}. */
    String label() {
        return "search-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
