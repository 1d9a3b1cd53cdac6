// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import java.util.List;
import java.util.stream.Collectors;

/** Writes FEEL literals. Ids are kebab-case, so no text needs escaping. */
final class Feel {

    private Feel() {}

    static String text(String id) {
        return "\"" + id + "\"";
    }

    static String list(List<String> ids) {
        return ids.stream().map(Feel::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
