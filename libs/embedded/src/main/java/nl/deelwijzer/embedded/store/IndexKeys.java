// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The fields of an index, and how their values become the bytes of its entries. */
final class IndexKeys {

    private static final String ID = "_id";

    private final List<IndexKey> fields;

    IndexKeys(List<IndexKey> fields) {
        this.fields = List.copyOf(fields);
    }

    int size() {
        return fields.size();
    }

    String path(int field) {
        return fields.get(field).getKey();
    }

    boolean isAscending(int field) {
        return fields.get(field).isAscending();
    }

    /** The bytes of values of the first fields, in their order. */
    byte[] bytes(Iterable<?> values) {
        byte[] bytes = {};
        int field = 0;
        for (Object value : values) {
            bytes = joined(bytes, inDirection(field++, ValueBytes.of(value)));
        }
        return bytes;
    }

    /** These bytes, and then those of a value of that field, or their beginning. */
    byte[] followed(byte[] former, int field, byte[] value) {
        return joined(former, inDirection(field, value));
    }

    private byte[] inDirection(int field, byte[] value) {
        if (isAscending(field)) {
            return value;
        }
        byte[] turned = new byte[value.length];
        for (int i = 0; i < value.length; i++) {
            turned[i] = (byte) ~value[i];
        }
        return turned;
    }

    /**
     * The entries of a document: one for each combination of elements, where fields hold several.
     * Each ends with the id, so that no two documents share one.
     */
    List<byte[]> entries(Document document) {
        List<byte[]> entries = List.of(new byte[0]);
        for (int field = 0; field < size(); field++) {
            entries = multiplied(entries, field, values(document, field));
        }
        if (fields.stream().anyMatch(it -> it.getKey().equals(ID))) {
            return entries;
        }
        byte[] id = ValueBytes.of(document.get(ID));
        return entries.stream().map(entry -> joined(entry, id)).toList();
    }

    /** What the document has in that field: one value, or the elements of an array. */
    List<Object> values(Document document, int field) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, path(field));
        if (value instanceof Collection<?> elements) {
            return elements.isEmpty()
                    ? List.of(Missing.getInstance())
                    : elements.stream().map(Missing::ofNullable).toList();
        }
        return List.of(Missing.ofNullable(value));
    }

    private List<byte[]> multiplied(List<byte[]> entries, int field, List<Object> values) {
        return values.stream()
                .map(value -> inDirection(field, ValueBytes.of(value)))
                .flatMap(bytes -> entries.stream().map(entry -> joined(entry, bytes)))
                .toList();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
