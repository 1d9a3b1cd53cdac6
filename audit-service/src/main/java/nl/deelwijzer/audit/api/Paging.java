// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

/** Which part a body asks for, in the fields {@code cursor} and {@code limit}. */
public final class Paging {

    private static final int LONGEST_CURSOR = 200;

    private Paging() {}

    /**
     * Reads both; notes a fault for what cannot be.
     *
     * @param usual the limit where the body names none
     */
    public static PageRequest read(JsonFields body, Faults faults, int usual) {
        return new PageRequest(cursor(body, faults), limit(body, faults).orElse(usual));
    }

    private static @Nullable Cursor cursor(JsonFields body, Faults faults) {
        var text = body.text("cursor", LONGEST_CURSOR);
        var cursor = text.flatMap(Cursor::parse);
        if (text.isPresent() && cursor.isEmpty()) {
            refuse(body.pointer("cursor"), faults);
        }
        return cursor.orElse(null);
    }

    private static Optional<Integer> limit(JsonFields body, Faults faults) {
        var value = body.optional("limit");
        var limit =
                value.filter(it -> it.isIntegralNumber() && it.canConvertToInt())
                        .map(JsonNode::intValue)
                        .filter(it -> it >= 1 && it <= PageRequest.MOST);
        if (value.isPresent() && limit.isEmpty()) {
            refuse(body.pointer("limit"), faults);
        }
        return limit;
    }

    private static void refuse(String pointer, Faults faults) {
        faults.body(pointer, "invalid-value", "Deze waarde kan hier niet.");
    }
}
