// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.canonical.CanonicalJson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * A decision record as JSON, in the form that {@code schema/decision-recorded-v1.json} describes.
 * What is written is canonical (RFC 8785); reading is strict.
 */
public final class DecisionJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

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
            return new DecisionReading.Read(RecordReader.read(parse(json)));
        } catch (FaultyRecord refused) {
            return new DecisionReading.Unreadable(refused.fault());
        }
    }

    /** The parser's own message is dropped: it may repeat the content. */
    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException malformed) {
            throw new FaultyRecord(RecordFault.Code.NOT_JSON, "");
        }
    }
}
