// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What a query demands of single fields, as far as an index can use it: all of it holds for every
 * document that matches, and a document for which it holds may still not match.
 */
final class Conditions {

    private final Map<String, Object> equal = new HashMap<>();
    private final Map<String, byte[]> lowest = new HashMap<>();
    private final Map<String, byte[]> highest = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.addAll(query);
        return conditions;
    }

    /** The value that the field must have, or one of its elements. */
    @Nullable Object equal(String field) {
        return equal.get(field);
    }

    boolean hasRange(String field) {
        return lowest.containsKey(field) || highest.containsKey(field);
    }

    /** With what the bytes of a value in the range begin at least. */
    byte[] lowest(String field) {
        return bound(lowest.get(field), highest.get(field));
    }

    /** With what the bytes of a value in the range begin at most. */
    byte[] highest(String field) {
        return bound(highest.get(field), lowest.get(field));
    }

    /** A range that is open at one side goes on to the end of the kind. */
    private static byte[] bound(byte @Nullable [] asked, byte @Nullable [] other) {
        if (asked != null) {
            return asked;
        }
        if (other == null) {
            throw new IllegalStateException("no range");
        }
        return new byte[] {other[0]};
    }

    private void addAll(Document query) {
        query.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> all) {
                all.forEach(this::addPart);
            } else if (!name.startsWith("$")) {
                add(name, value);
            }
        });
    }

    private void addPart(@Nullable Object part) {
        if (part instanceof Document query) {
            addAll(query);
        }
    }

    private void add(String field, @Nullable Object demand) {
        if (demand instanceof Document operators) {
            operators.forEach((operator, value) -> add(field, operator, value));
        } else {
            add(field, "$eq", demand);
        }
    }

    private void add(String field, String operator, @Nullable Object value) {
        if (value == null || !ValueBytes.isSearchable(value)) {
            return;
        }
        switch (operator) {
            case "$eq" -> equal.putIfAbsent(field, value);
            case "$gt", "$gte" -> lowest.merge(field, ValueBytes.of(value), Conditions::higher);
            case "$lt", "$lte" -> highest.merge(field, ValueBytes.of(value), Conditions::lower);
            default -> {}
        }
    }

    private static byte[] higher(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other) >= 0 ? one : other;
    }

    private static byte[] lower(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other) <= 0 ? one : other;
    }
}
