// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.record.Texts;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Why somebody asks: the header {@value #HEADER}, or the field {@code reason} of the body. Who asks
 * for a person must say it.
 */
final class Reasons {

    static final String HEADER = "X-Reason";
    private static final int LONGEST = 500;

    private Reasons() {}

    /**
     * The reason, without space around it; null where none was given and none is needed.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} if it is missing, or not
     *     one that can be recorded
     */
    static @Nullable String of(HttpHeaders headers, Asked asked) {
        var faults = new Faults();
        var header = headers.getFirst(HEADER);
        var reason = header == null || header.isBlank() ? asked.reason() : header;
        if (reason == null && asked.subject() != null) {
            faults.add(
                    fault(
                            "missing-reason",
                            "Zeg waarom u naar een persoon zoekt: in deze header, of in het veld"
                                    + " reason."));
        } else if (reason != null && !isUsable(reason)) {
            faults.add(
                    fault(
                            "invalid-reason",
                            "Een reden heeft hoogstens " + LONGEST + " gewone tekens."));
        }
        faults.orThrow();
        return reason == null ? null : reason.strip();
    }

    private static boolean isUsable(String reason) {
        return reason.length() <= LONGEST
                && Texts.isUsable(reason.strip())
                && reason.chars().noneMatch(Character::isISOControl);
    }

    private static RequestFault fault(String code, String detail) {
        return RequestFault.header(HEADER, code, detail);
    }
}
