// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.api.Paging;
import nl.deelwijzer.audit.retention.Standing;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of all that is due is to be destroyed, and why.
 *
 * @param standings of which standing
 * @param page after which decision, and at most how many are looked at
 */
record BatchBody(Set<Standing> standings, PageRequest page, String reason) {

    private static final int USUAL = 100;
    private static final int LONGEST_WORD = 20;
    private static final List<Standing> ALL = List.of(Standing.MAY_GO, Standing.MUST_GO);

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static BatchBody of(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var reason = body.requiredText("reason", Instruction.LONGEST_REASON);
        var word = body.text("standing", LONGEST_WORD);
        var standing = word.flatMap(BatchBody::standing);
        var page = Paging.read(body, faults, USUAL);
        body.noOthers();
        if (word.isPresent() && standing.isEmpty()) {
            faults.body(
                    body.pointer("standing"), "invalid-value", "Dit kan MAY_GO of MUST_GO zijn.");
        }
        faults.orThrow();
        return new BatchBody(
                standing.map(Set::of).orElse(Set.copyOf(ALL)), page, reason.orElseThrow().strip());
    }

    private static Optional<Standing> standing(String word) {
        return ALL.stream().filter(it -> it.name().equals(word)).findFirst();
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "BatchBody[…]";
    }
}
