// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import org.bson.Document;

import java.util.Locale;

/**
 * What acts can be searched by, each with the index that serves it. An index goes on with the id,
 * whose order is that of time, so that a page is read without sorting.
 */
enum ActIndex {
    ACTION("record.action"),
    ACTOR("record.actor.content.sub"),
    DECISION("record.object.decision"),
    CASE("record.object.caseReference"),
    OPERATION("record.object.operation"),
    TIME(EntryDocument.TIME);

    private final String path;

    ActIndex(String path) {
        this.path = path;
    }

    /** The field in the stored document. */
    String path() {
        return path;
    }

    Document keys() {
        return new Document(path, 1).append(EntryDocument.ID, -1);
    }

    /** The name in the store, as in {@code act-actor}. */
    String label() {
        return "act-" + name().toLowerCase(Locale.ROOT);
    }
}
