// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The entries of one index in the file: a sorted map of keys to positions of documents. Notes of a
 * field stand before all entries.
 */
final class Entries {

    private static final byte NOTES = 0;
    private static final byte[] FIRST = {NOTES + 1};

    /** Some document has several values in the field. */
    private static final byte SEVERAL = 1;

    /** Some document has a value in the field whose bytes have no order. */
    private static final byte UNORDERED = 2;

    private final MVMap<byte[], Object> map;
    private final IndexKeys keys;

    Entries(MVMap<byte[], Object> map, IndexKeys keys) {
        this.map = map;
        this.keys = keys;
    }

    IndexKeys keys() {
        return keys;
    }

    MVMap<byte[], Object> map() {
        return map;
    }

    /** Remembers for ever what this document shows about the fields. */
    void note(Document document) {
        for (int field = 0; field < keys.size(); field++) {
            var values = keys.values(document, field);
            if (values.size() > 1) {
                note(SEVERAL, field);
            }
            if (!values.stream().allMatch(ValueBytes::isOrdered)) {
                note(UNORDERED, field);
            }
        }
    }

    private void note(byte what, int field) {
        if (!isNoted(what, field)) {
            var _ = map.put(new byte[] {NOTES, what, (byte) field}, true);
        }
    }

    private boolean isNoted(byte what, int field) {
        return map.containsKey(new byte[] {NOTES, what, (byte) field});
    }

    /** Whether the order and the ranges of the field are those of the index. */
    private boolean isPlain(int field) {
        return !isNoted(SEVERAL, field) && !isNoted(UNORDERED, field);
    }

    /**
     * The part of this index that the conditions leave.
     *
     * @return empty if the index is of no use
     */
    Optional<Scan> scan(Conditions conditions, @Nullable Document orderBy) {
        int field = equalFields(conditions);
        IndexOrder order = order(conditions, orderBy, field);
        boolean ranged =
                field < keys.size() && conditions.hasRange(keys.path(field)) && isPlain(field);
        if (field == 0 && !ranged && (order == IndexOrder.OTHER || orderBy == null)) {
            return Optional.empty();
        }
        byte[] prefix = prefix(conditions, field);
        byte[] low = ranged ? bound(conditions, field, prefix, true) : prefix;
        byte[] high = ranged ? bound(conditions, field, prefix, false) : prefix;
        return Optional.of(new Scan(map, low.length == 0 ? FIRST : low, after(high), order));
    }

    /** How many of the first fields have one value only. */
    private int equalFields(Conditions conditions) {
        int field = 0;
        while (field < keys.size() && conditions.equal(keys.path(field)) != null) {
            field++;
        }
        return field;
    }

    private byte[] prefix(Conditions conditions, int fields) {
        return keys.bytes(
                IntStream.range(0, fields)
                        .mapToObj(field -> conditions.equal(keys.path(field)))
                        .toList());
    }

    private byte[] bound(Conditions conditions, int field, byte[] prefix, boolean first) {
        String path = keys.path(field);
        boolean low = first == keys.isAscending(field);
        return keys.followed(
                prefix, field, low ? conditions.lowest(path) : conditions.highest(path));
    }

    /** The first key after all that begin so; null where there is none. */
    private static byte @Nullable [] after(byte[] beginning) {
        for (int last = beginning.length - 1; last >= 0; last--) {
            if (beginning[last] != (byte) 0xFF) {
                byte[] after = Arrays.copyOf(beginning, last + 1);
                after[last]++;
                return after;
            }
        }
        return null;
    }

    /** What is equal in all documents needs no order; the rest must follow the index. */
    private IndexOrder order(Conditions conditions, @Nullable Document orderBy, int first) {
        IndexOrder order = IndexOrder.FORWARDS;
        int field = first;
        for (var by : orderBy == null ? new Document().entrySet() : orderBy.entrySet()) {
            if (isFixed(by.getKey(), conditions, first)) {
                continue;
            }
            if (!continues(by.getKey(), field) || !(by.getValue() instanceof Number direction)) {
                return IndexOrder.OTHER;
            }
            boolean same = direction.intValue() > 0 == keys.isAscending(field);
            IndexOrder wanted = same ? IndexOrder.FORWARDS : IndexOrder.BACKWARDS;
            if (field > first && wanted != order) {
                return IndexOrder.OTHER;
            }
            order = wanted;
            field++;
        }
        return order;
    }

    private boolean isFixed(String path, Conditions conditions, int first) {
        for (int field = 0; field < first; field++) {
            if (keys.path(field).equals(path)) {
                return conditions.equal(path) != null && isPlain(field);
            }
        }
        return false;
    }

    private boolean continues(String path, int field) {
        return field < keys.size() && keys.path(field).equals(path) && isPlain(field);
    }
}
