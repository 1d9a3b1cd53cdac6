// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.SignedNote;

import org.bson.Document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The committed state of a log as it is stored: one document, so that it changes in one step. */
final class CommittedDocument {

    static final String SIZE = "size";
    private static final String ROOT = "root";
    private static final String NEXT_OFFSET = "nextOffset";
    private static final String NOTE = "note";

    private CommittedDocument() {}

    static Document of(int log, LogStorage.Committed committed) {
        return new Document("_id", log)
                .append(SIZE, committed.size())
                .append(ROOT, committed.root().base64())
                .append(NEXT_OFFSET, committed.position())
                .append(NOTE, committed.note().toString());
    }

    /** The number of the log. */
    static int log(Document document) {
        return document.getInteger("_id");
    }

    static long size(Document document) {
        return document.getLong(SIZE);
    }

    /**
     * Reads it; the signature is not checked here.
     *
     * @throws IllegalStateException if it is no longer what was stored
     */
    static LogStorage.Committed read(Document document) {
        var note = SignedNote.parse(document.getString(NOTE).getBytes(StandardCharsets.UTF_8));
        return switch (note) {
            case Checked.Accepted<SignedNote>(var signed) ->
                    new LogStorage.Committed(
                            size(document),
                            Hash.of(Base64.getDecoder().decode(document.getString(ROOT))),
                            document.getLong(NEXT_OFFSET),
                            signed);
            case Checked.Refused<SignedNote>(var reason) ->
                    throw new IllegalStateException(
                            "the checkpoint of log " + log(document) + " is damaged: " + reason);
        };
    }
}
