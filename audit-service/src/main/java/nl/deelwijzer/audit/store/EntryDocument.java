// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.record.LogEntry;

import org.bson.Document;

import java.util.Date;

/**
 * A decision or an act as it is stored: {@code _id}, its place {@code log}, the moment of recording
 * as a date for ordering, and the whole record as the event held it. Everything that is searched is
 * searched in the record itself, so nothing can contradict it.
 */
final class EntryDocument {

    static final String ID = "_id";
    static final String TIME = "recordedAt";
    static final String LOG = "log.number";
    static final String INDEX = "log.index";
    static final String RECORD = "record";
    static final String CASE = "record.caseId";

    private EntryDocument() {}

    static Document of(LoggedEntry logged) {
        var entry = logged.entry();
        return new Document(ID, entry.id().toString())
                .append("log", new Document("number", logged.log()).append("index", logged.index()))
                .append(TIME, Date.from(entry.time()))
                .append(RECORD, new Document(EntryJson.tree(entry)));
    }

    static LoggedEntry read(Document document) {
        return new LoggedEntry(entry(document), log(document), index(document));
    }

    /** The number of the log that it stands in. */
    static int log(Document document) {
        return document.get("log", Document.class).getInteger("number");
    }

    /** Its place in that log. */
    static long index(Document document) {
        return document.get("log", Document.class).get("index", Number.class).longValue();
    }

    /**
     * The decision in a document of the collection of decisions.
     *
     * @throws IllegalStateException if there is none, or no longer what was stored
     */
    static DecisionRecord decision(Document document) {
        if (entry(document) instanceof DecisionRecord decision) {
            return decision;
        }
        throw new IllegalStateException("stored " + document.get(ID) + " is no decision");
    }

    /**
     * The act in a document of the collection of acts.
     *
     * @throws IllegalStateException if there is none, or no longer what was stored
     */
    static ActRecord act(Document document) {
        if (entry(document) instanceof ActRecord act) {
            return act;
        }
        throw new IllegalStateException("stored " + document.get(ID) + " is no act");
    }

    /**
     * @throws IllegalStateException if it is no longer what was stored: somebody changed it
     */
    private static LogEntry entry(Document document) {
        var json = CanonicalJson.bytes(document.get(RECORD, Document.class));
        return switch (EntryJson.read(json)) {
            case EntryReading.Read(var entry) -> entry;
            case EntryReading.Unreadable(var fault) ->
                    throw new IllegalStateException(
                            "stored entry " + document.get(ID) + " is damaged: " + fault);
        };
    }
}
