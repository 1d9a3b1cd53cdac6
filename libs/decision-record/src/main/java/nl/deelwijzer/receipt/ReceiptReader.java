// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.receipt;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Set;

/** Reads and writes the JSON of receipts; strict, one name in one place only. */
final class ReceiptReader {

    private static final int MAX_BYTES = 4 << 20;
    private static final Set<String> NAMES =
            Set.of(
                    Receipt.FORMAT_FIELD,
                    Receipt.ENTRY,
                    Receipt.RECORD,
                    Receipt.PLAN,
                    Receipt.PROOF);

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private ReceiptReader() {}

    static ReceiptReading read(byte[] file) {
        try {
            var receipt = file.length <= MAX_BYTES ? MAPPER.readTree(file) : null;
            return receipt == null || !receipt.isObject() || !known(receipt)
                    ? new ReceiptReading.Unreadable("")
                    : fields(receipt);
        } catch (JacksonException malformed) {
            return new ReceiptReading.Unreadable("");
        }
    }

    private static boolean known(JsonNode receipt) {
        return NAMES.containsAll(receipt.propertyNames());
    }

    private static ReceiptReading fields(JsonNode receipt) {
        var record = receipt.get(Receipt.RECORD);
        for (String name : Set.of(Receipt.FORMAT_FIELD, Receipt.ENTRY, Receipt.PROOF)) {
            if (text(receipt, name) == null) {
                return new ReceiptReading.Unreadable("/" + name);
            }
        }
        if (record == null || !record.isObject()) {
            return new ReceiptReading.Unreadable("/" + Receipt.RECORD);
        }
        if (receipt.has(Receipt.PLAN) && text(receipt, Receipt.PLAN) == null) {
            return new ReceiptReading.Unreadable("/" + Receipt.PLAN);
        }
        return Receipt.FORMAT.equals(text(receipt, Receipt.FORMAT_FIELD))
                ? new ReceiptReading.Read(receipt(receipt, record))
                : new ReceiptReading.Unreadable("/" + Receipt.FORMAT_FIELD);
    }

    private static Receipt receipt(JsonNode receipt, JsonNode record) {
        return new Receipt(
                receipt.get(Receipt.ENTRY).stringValue(),
                record.toString(),
                text(receipt, Receipt.PLAN),
                receipt.get(Receipt.PROOF).stringValue());
    }

    private static @Nullable String text(JsonNode receipt, String name) {
        var value = receipt.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static byte[] written(Map<String, ?> fields) {
        return MAPPER.writeValueAsBytes(fields);
    }
}
