// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.record.DecisionJson;
import nl.deelwijzer.record.DecisionRecord;

import java.util.Map;

/**
 * A decision as an auditor sees it, with its {@code record}: what it takes to compute the entry at
 * its place in the log, and so to check the decision without this service. Only the commitment to
 * the subject's pseudonym is in it, which is enough for that.
 */
final class CheckableLine {

    private static final String SUBJECT = "subject";

    private CheckableLine() {}

    static Map<String, Object> of(FoundDecision found) {
        var line = DecisionView.of(found);
        line.put("record", record(found.decision()));
        return line;
    }

    private static Map<String, Object> record(DecisionRecord decision) {
        var record = DecisionJson.tree(decision);
        var subject = decision.subject();
        if (subject != null) {
            record.put(SUBJECT, Map.of("commitment", subject.commitment().value()));
        }
        return record;
    }
}
