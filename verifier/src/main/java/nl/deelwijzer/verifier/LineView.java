// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a line of an export must say, as it follows from the record in it. */
final class LineView {

    private static final Set<String> OWN = Set.of("log", "record");
    private static final String TIME = "time";
    private static final String PLAN = "plan";
    private static final String COMMITMENT = "commitment";

    private final ObjectNode expected = JsonNodeFactory.instance.objectNode();

    LineView(JsonNode record) {
        record.propertyNames().forEach(name -> expected.set(name, plain(record.path(name))));
        expected.put("status", "DECIDED");
        for (String name : List.of("decidedAt", "recordedAt")) {
            expected.set(name, record.path(TIME));
        }
        var plan = (ObjectNode) record.path("object").deepCopy();
        plan.set("id", plan.path(PLAN));
        plan.remove(PLAN);
        expected.set(PLAN, plan);
    }

    /** Personal content as people read it: the content alone, nothing where it was destroyed. */
    private static JsonNode plain(JsonNode node) {
        if (node.has(COMMITMENT)) {
            return node.path("content");
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.propertyNames().forEach(name -> object.set(name, plain(node.path(name))));
            return object;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(plain(element)));
            return array;
        }
        return node;
    }

    /** Where the line says something else: a JSON pointer. */
    Optional<String> firstDifference(JsonNode line) {
        return line.propertyNames().stream()
                .filter(name -> !OWN.contains(name) && expected.has(name))
                .filter(name -> !same(line.path(name), expected.path(name)))
                .map(name -> "/" + name)
                .findFirst();
    }

    /** What the record says nothing about. */
    List<String> unchecked(JsonNode line) {
        return line.propertyNames().stream()
                .filter(name -> !OWN.contains(name) && !expected.has(name))
                .toList();
    }

    /** Nothing and null are the same; all else must be equal. */
    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            var names = new HashSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            return names.stream().allMatch(name -> same(one.path(name), other.path(name)));
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!same(one.path(i), other.path(i))) {
                    return false;
                }
            }
            return true;
        }
        return (isNothing(one) && isNothing(other)) || one.equals(other);
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
