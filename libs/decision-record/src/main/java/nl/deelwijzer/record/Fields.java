// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one JSON object, each to be taken by name. Refuses by {@link FaultyRecord}, and in
 * {@link #end} every name that was not taken.
 */
final class Fields {

    private final JsonNode object;
    private final String pointer;
    private final Set<String> taken = new HashSet<>();

    Fields(JsonNode object, String pointer) {
        if (!object.isObject()) {
            throw new FaultyRecord(RecordFault.Code.WRONG_TYPE, pointer);
        }
        this.object = object;
        this.pointer = pointer;
    }

    boolean has(String name) {
        return object.has(name);
    }

    JsonNode node(String name) {
        taken.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            throw fault(RecordFault.Code.MISSING_FIELD, name);
        }
        return node;
    }

    Fields fields(String name) {
        return new Fields(node(name), at(name));
    }

    String text(String name) {
        return string(node(name), at(name));
    }

    /** A text that a constructor would refuse if it were empty. */
    String usable(String name) {
        return value(name, text -> Texts.isUsable(text) ? Optional.of(text) : Optional.empty());
    }

    <T> T value(String name, Function<String, Optional<T>> parse) {
        return parse.apply(text(name))
                .orElseThrow(() -> fault(RecordFault.Code.INVALID_VALUE, name));
    }

    <T> @Nullable T optional(String name, Function<String, Optional<T>> parse) {
        return has(name) ? value(name, parse) : null;
    }

    <T> List<T> list(String name, Function<Fields, T> read) {
        var values = new ArrayList<T>();
        for (JsonNode element : array(name)) {
            var fields = new Fields(element, at(name) + "/" + values.size());
            values.add(read.apply(fields));
            fields.end();
        }
        return values;
    }

    List<String> texts(String name) {
        var values = new ArrayList<String>();
        for (JsonNode element : array(name)) {
            values.add(string(element, at(name) + "/" + values.size()));
        }
        return values;
    }

    FaultyRecord fault(RecordFault.Code code, String name) {
        return new FaultyRecord(code, at(name));
    }

    /** Refuses names that nobody took. The name itself is not repeated: it may be anything. */
    void end() {
        if (!taken.containsAll(object.propertyNames())) {
            throw new FaultyRecord(RecordFault.Code.UNKNOWN_FIELD, pointer);
        }
    }

    private JsonNode array(String name) {
        JsonNode array = node(name);
        if (!array.isArray()) {
            throw fault(RecordFault.Code.WRONG_TYPE, name);
        }
        return array;
    }

    private static String string(JsonNode node, String pointer) {
        if (!node.isString()) {
            throw new FaultyRecord(RecordFault.Code.WRONG_TYPE, pointer);
        }
        String text = node.stringValue();
        if (!Texts.isWellFormed(text)) {
            throw new FaultyRecord(RecordFault.Code.INVALID_VALUE, pointer);
        }
        return text;
    }

    private String at(String name) {
        return pointer + "/" + name;
    }
}
