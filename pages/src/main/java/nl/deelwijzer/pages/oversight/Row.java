// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.DutchWords;

/** A decision in a list. */
record Row(
        String id, String moment, String caseReference, String domain, String plan, String result) {

    static Row of(Decision decision) {
        return new Row(
                decision.id(),
                DutchTime.of(decision.decidedAt()),
                decision.caseReference() == null ? "" : decision.caseReference(),
                DutchWords.domain(decision.domain()),
                decision.plan().id(),
                DutchWords.result(decision.outcome().result(), decision.pending().size()));
    }
}
