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
import java.util.function.Function;

/**
 * An entry of the log as JSON: a decision as {@code schema/decision-recorded-v1.json} describes it,
 * an act as {@code schema/act-recorded-v1.json} does. What is written is canonical (RFC 8785);
 * reading is strict.
 */
public final class EntryJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private EntryJson() {}

    /** The entry with its personal content, in UTF-8. */
    public static byte[] write(LogEntry entry) {
        return CanonicalJson.bytes(tree(entry));
    }

    /**
     * The same as a tree of maps, lists and strings that the caller may change. Holds personal
     * content.
     */
    public static Map<String, Object> tree(LogEntry entry) {
        return switch (entry) {
            case DecisionRecord decision -> RecordTree.full(decision);
            case ActRecord act -> ActTree.full(act);
        };
    }

    /**
     * Reads what {@link #write} wrote: a decision where the action is {@link
     * DecisionRecord#ACTION}, else an act. Unknown names, missing fields and null are refused, none
     * is passed over.
     */
    public static EntryReading read(byte[] json) {
        return read(json, EntryJson::kind);
    }

    static EntryReading read(byte[] json, EventKind kind) {
        return read(json, _ -> kind);
    }

    private static EntryReading read(byte[] json, Function<JsonNode, EventKind> kind) {
        if (json.length > EntryEvents.MAX_EVENT_BYTES) {
            return unreadable(RecordFault.Code.TOO_LARGE);
        }
        try {
            JsonNode tree = parse(json);
            return new EntryReading.Read(
                    switch (kind.apply(tree)) {
                        case DECISION -> RecordReader.read(tree);
                        case ACT -> ActReader.read(tree);
                    });
        } catch (FaultyRecord refused) {
            return new EntryReading.Unreadable(refused.fault());
        }
    }

    private static EventKind kind(JsonNode tree) {
        var action = tree.get("action");
        return action != null
                        && action.isString()
                        && action.stringValue().equals(DecisionRecord.ACTION)
                ? EventKind.DECISION
                : EventKind.ACT;
    }

    /** The parser's own message is dropped: it may repeat the content. */
    static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException malformed) {
            throw new FaultyRecord(RecordFault.Code.NOT_JSON, "");
        }
    }

    private static EntryReading unreadable(RecordFault.Code code) {
        return new EntryReading.Unreadable(new RecordFault(code, ""));
    }
}
