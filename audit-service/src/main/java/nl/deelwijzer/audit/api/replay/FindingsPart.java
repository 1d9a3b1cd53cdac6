// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of the findings of a run.
 *
 * @param first how many to pass over
 * @param limit at most how many, up to 200
 */
record FindingsPart(long first, int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final long LAST = 999_999_999_000L;

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static FindingsPart read(@Nullable String first, @Nullable String limit) {
        var faults = new Faults();
        var from = number("first", first, 0, faults);
        var most = number("limit", limit, USUAL, faults);
        if (most < 1 || most > MOST) {
            faults.add(fault("limit"));
        }
        if (from > LAST) {
            faults.add(fault("first"));
        }
        faults.orThrow();
        return new FindingsPart(from, Math.toIntExact(most));
    }

    private static long number(String key, @Nullable String text, long usual, Faults faults) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,12}")) {
            faults.add(fault(key));
            return usual;
        }
        return Long.parseLong(text);
    }

    private static RequestFault fault(String key) {
        return RequestFault.query(key, "invalid-value", "Deze waarde kan hier niet.");
    }

    /** What is shown, and where the next part begins; a run that goes on may find more. */
    Map<String, Object> view(List<Map<String, Object>> findings) {
        var view = new LinkedHashMap<String, Object>();
        view.put("findings", findings);
        view.put("next", findings.size() < limit ? null : first + limit);
        return view;
    }
}
