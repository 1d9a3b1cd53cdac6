// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import org.bson.Document;
import org.bson.types.Binary;

/** A tile as it is stored, under the number of its log and its path. */
final class TileDocument {

    private static final String ID = "_id";
    private static final String CONTENT = "content";

    private TileDocument() {}

    static Document of(int log, TileFile file) {
        return new Document(ID, id(log, file.path())).append(CONTENT, new Binary(file.content()));
    }

    static String id(int log, TilePath path) {
        return log + "/" + path;
    }

    static String id(Document document) {
        return document.getString(ID);
    }

    static byte[] content(Document document) {
        return document.get(CONTENT, Binary.class).getData();
    }
}
