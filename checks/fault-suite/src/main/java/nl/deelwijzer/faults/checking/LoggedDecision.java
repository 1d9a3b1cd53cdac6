// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import nl.deelwijzer.faults.load.Call;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.ProofFile;

/** A decision as it stands in a log. */
final class LoggedDecision {

    private final String id;
    private final String caseReference;
    private final String outcome;
    private final byte[] entry;
    private final LogPolicy policy;

    /**
     * A decision of the log with this policy.
     *
     * @param outcome its id in the plan
     * @param entry as the log has it
     */
    LoggedDecision(
            String id, String caseReference, String outcome, byte[] entry, LogPolicy policy) {
        this.id = id;
        this.caseReference = caseReference;
        this.outcome = outcome;
        this.entry = entry.clone();
        this.policy = policy;
    }

    String id() {
        return id;
    }

    String caseReference() {
        return caseReference;
    }

    /** Whether this is what was given. */
    boolean records(Call.Given given) {
        return id.equals(given.id()) && outcome.equals(given.outcome());
    }

    /** Whether the file proves that this entry stands in this log. */
    Checked<OpenedCheckpoint> verify(byte[] proof) {
        return ProofFile.parse(proof).then(file -> file.verify(entry, policy));
    }
}
