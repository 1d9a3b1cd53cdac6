// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.api.Paging;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which part of the list of what is due.
 *
 * @param asOf the day; null for today
 * @param page after which decision, and at most how many are looked at
 */
record DueBody(@Nullable LocalDate asOf, PageRequest page) {

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static DueBody of(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var asOf = body.date("asOf").orElse(null);
        var page = Paging.read(body, faults, PageRequest.MOST);
        var _ = body.text("reason", Instruction.LONGEST_REASON);
        body.noOthers();
        faults.orThrow();
        return new DueBody(asOf, page);
    }
}
