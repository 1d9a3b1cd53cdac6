// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.subjects;

import nl.deelwijzer.record.DecisionRecord;

/**
 * By what a decision shows that silence is in order: a condition or an outcome of its plan.
 *
 * @param kind where the id is looked for
 * @param id of the condition or the outcome
 * @param source the law or the text that says so
 */
public record Mark(String plan, Kind kind, String id, String source) {

    /** Where a mark stands in a decision. */
    public enum Kind {
        CONDITION,
        OUTCOME
    }

    boolean isOn(DecisionRecord decision) {
        return plan.equals(decision.object().plan().value())
                && switch (kind) {
                    case CONDITION ->
                            decision.conditions().stream().anyMatch(it -> it.id().equals(id));
                    case OUTCOME -> decision.outcome().id().equals(id);
                };
    }
}
