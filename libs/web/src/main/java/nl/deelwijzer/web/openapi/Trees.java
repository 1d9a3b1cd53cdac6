// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of a document that was read from YAML, whose names need not be texts. */
final class Trees {

    private Trees() {}

    /** A copy that may be changed; empty where there is no object. */
    static Map<String, Object> copy(@Nullable Object object) {
        var copy = new LinkedHashMap<String, Object>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }
}
