// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Subject;

/** A filter that asks for everything that can be asked. */
final class FullFilter {

    private FullFilter() {}

    static DecisionFilter of(DecisionRecord decision) {
        return new DecisionFilter(
                decision.caseReference(),
                decision.domain().value(),
                decision.object().plan().value(),
                decision.outcome().id(),
                decision.result(),
                "a basis",
                "a condition",
                "a recipient",
                decision.organisation().value(),
                new Subject("bsn", "hmac-sha256:00000000:" + "0".repeat(64)),
                decision.time(),
                decision.time());
    }
}
