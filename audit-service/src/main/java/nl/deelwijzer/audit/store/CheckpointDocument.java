// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.ledger.Checkpoint;

import org.bson.Document;

/** A checkpoint as it is stored; as a filter it matches exactly that checkpoint. */
final class CheckpointDocument {

    static final String SIZE = "size";
    private static final String NEXT_OFFSET = "nextOffset";

    private CheckpointDocument() {}

    static Document of(Checkpoint checkpoint) {
        return new Document("_id", checkpoint.log())
                .append(SIZE, checkpoint.size())
                .append(NEXT_OFFSET, checkpoint.nextOffset());
    }

    static Checkpoint read(Document document) {
        return new Checkpoint(
                document.getInteger("_id"), document.getLong(SIZE), document.getLong(NEXT_OFFSET));
    }
}
