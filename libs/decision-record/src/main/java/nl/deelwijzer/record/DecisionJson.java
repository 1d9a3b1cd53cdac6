// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.canonical.CanonicalJson;

import java.util.Map;

/**
 * A decision record as JSON, in the form that {@code schema/decision-recorded-v1.json} describes.
 * What is written is canonical (RFC 8785); reading is strict.
 */
public final class DecisionJson {

    private DecisionJson() {}

    /** The record with its personal content, in UTF-8. */
    public static byte[] write(DecisionRecord decision) {
        return CanonicalJson.bytes(tree(decision));
    }

    /**
     * The same as a tree of maps, lists and strings that the caller may change. Holds personal
     * content.
     */
    public static Map<String, Object> tree(DecisionRecord decision) {
        return RecordTree.full(decision);
    }

    /**
     * Reads what {@link #write} wrote. Unknown names, missing fields and null are refused, none is
     * passed over.
     */
    public static DecisionReading read(byte[] json) {
        if (json.length > DecisionEvents.MAX_EVENT_BYTES) {
            return new DecisionReading.Unreadable(new RecordFault(RecordFault.Code.TOO_LARGE, ""));
        }
        try {
            return new DecisionReading.Read(RecordReader.read(EntryJson.parse(json)));
        } catch (FaultyRecord refused) {
            return new DecisionReading.Unreadable(refused.fault());
        }
    }
}
