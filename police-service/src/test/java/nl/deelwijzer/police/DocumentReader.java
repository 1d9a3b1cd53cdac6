// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks things up in an OpenAPI document. */
record DocumentReader(Map<String, Object> document) {

    /** The value of an example under {@code components.examples}. */
    @SuppressWarnings("unchecked")
    Map<String, Object> value(String example) {
        var found = find("#/components/examples/" + example + "/value");
        if (found instanceof Map<?, ?> value) {
            return (Map<String, Object>) value;
        }
        throw new AssertionError("there is no example " + example);
    }

    /** References that lead nowhere. */
    List<String> danglingReferences() {
        var dangling = new ArrayList<String>();
        collect(document, dangling);
        return dangling;
    }

    private void collect(@Nullable Object node, List<String> dangling) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && find(reference) == null) {
                dangling.add(reference);
            }
            map.values().forEach(child -> collect(child, dangling));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, dangling));
        }
    }

    private @Nullable Object find(String reference) {
        @Nullable Object node = document;
        for (var name : reference.substring(2).split("/", -1)) {
            node = node instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return node;
    }
}
