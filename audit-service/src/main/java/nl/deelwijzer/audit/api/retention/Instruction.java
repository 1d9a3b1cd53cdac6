// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done, and why.
 *
 * @param decision the decision; null where it is about a case
 * @param caseReference the case; null where it is about a decision
 */
record Instruction(@Nullable DecisionId decision, @Nullable String caseReference, String reason) {

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFERENCE = 2_000;

    /**
     * The reason in a body that holds nothing else.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static String reason(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var reason = body.requiredText("reason", LONGEST_REASON);
        body.noOthers();
        faults.orThrow();
        return reason.orElseThrow().strip();
    }

    /**
     * An instruction about either a decision or a case.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static Instruction read(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var decision = body.text("decision", LONGEST_REFERENCE);
        var caseReference = body.text("caseReference", LONGEST_REFERENCE);
        var reason = body.requiredText("reason", LONGEST_REASON);
        body.noOthers();
        if (faults.none() && decision.isPresent() == caseReference.isPresent()) {
            faults.body(
                    "", "one-of", "Noem een beslissing (decision) of een zaak (caseReference).");
        }
        var id = decision.flatMap(DecisionId::parse);
        if (decision.isPresent() && id.isEmpty()) {
            faults.body(body.pointer("decision"), "invalid-value", "Dit is geen nummer.");
        }
        faults.orThrow();
        return new Instruction(
                id.orElse(null), caseReference.orElse(null), reason.orElseThrow().strip());
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Instruction[…]";
    }
}
