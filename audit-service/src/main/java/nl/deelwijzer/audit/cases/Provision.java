// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.record.DecisionRecord;

/** One decision of a case: what one partner may, must or may not give, and to whom. */
public record Provision(FoundDecision found, Receiver receiver) {

    static Provision of(FoundDecision found) {
        return new Provision(found, Receiver.of(found.decision()));
    }

    /** The decision as it is recorded. */
    public DecisionRecord decision() {
        return found.decision();
    }

    /** The decision in one Dutch sentence, with its ground. */
    public String sentence() {
        return Words.sentence(this);
    }
}
