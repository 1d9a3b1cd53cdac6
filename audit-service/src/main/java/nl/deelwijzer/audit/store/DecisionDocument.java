// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.ledger.LoggedDecision;
import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.record.DecisionJson;
import nl.deelwijzer.record.DecisionReading;
import nl.deelwijzer.record.DecisionRecord;

import org.bson.Document;

import java.util.Date;

/**
 * A decision as it is stored: {@code _id}, its place {@code log}, the moment of recording as a date
 * for ordering, and the whole record as the event held it. Everything that is searched is searched
 * in the record itself, so nothing can contradict it.
 */
final class DecisionDocument {

    static final String ID = "_id";
    static final String TIME = "recordedAt";
    static final String LOG = "log.number";
    static final String INDEX = "log.index";
    static final String RECORD = "record";

    private DecisionDocument() {}

    static Document of(LoggedDecision logged) {
        var decision = logged.decision();
        return new Document(ID, decision.id().toString())
                .append("log", new Document("number", logged.log()).append("index", logged.index()))
                .append(TIME, Date.from(decision.time()))
                .append(RECORD, new Document(DecisionJson.tree(decision)));
    }

    static LoggedDecision read(Document document) {
        var log = document.get("log", Document.class);
        return new LoggedDecision(
                decision(document), log.getInteger("number"), log.getLong("index"));
    }

    /**
     * @throws IllegalStateException if it is no longer what was stored: somebody changed it
     */
    private static DecisionRecord decision(Document document) {
        var json = CanonicalJson.bytes(document.get(RECORD, Document.class));
        return switch (DecisionJson.read(json)) {
            case DecisionReading.Read(var decision) -> decision;
            case DecisionReading.Unreadable(var fault) ->
                    throw new IllegalStateException(
                            "stored decision " + document.get(ID) + " is damaged: " + fault);
        };
    }
}
