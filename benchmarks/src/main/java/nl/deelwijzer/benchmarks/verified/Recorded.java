// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.PlanReplay;
import nl.deelwijzer.record.RecordedStep;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Compares a record with what was asked and answered. */
final class Recorded {

    private Recorded() {}

    /** What of the record is not as it must be; empty if nothing. */
    static Optional<String> firstDifference(DecisionRecord decision, Given given) {
        var asked = given.asked();
        if (!decision.id().toString().equals(given.id().toString())) {
            return Optional.of("id");
        }
        if (!decision.domain().toString().equals("police")) {
            return Optional.of("domain " + decision.domain());
        }
        if (!decision.caseReference().equals(asked.reference())) {
            return Optional.of("case");
        }
        if (!asked.recipient().equals(text(decision.recipient()))) {
            return Optional.of("recipient");
        }
        if (!isPath(decision.path(), asked.expected().path())) {
            return Optional.of("answers");
        }
        // The answers are the same, so outcome, conditions and the texts follow from them.
        return PlanReplay.firstDifference(decision, asked.plan());
    }

    private static boolean isPath(List<RecordedStep> recorded, List<PathStep> expected) {
        if (recorded.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!isStep(recorded.get(i), expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStep(RecordedStep recorded, PathStep expected) {
        var motivation = expected.answer().motivation();
        return recorded.question().equals(expected.question().id())
                && recorded.answer().equals(expected.answer().value())
                && (motivation == null
                        ? recorded.motivation() == null
                        : motivation.equals(text(recorded.motivation())));
    }

    private static @Nullable String text(@Nullable PersonalContent<FreeText> content) {
        return content instanceof PersonalContent.Kept<FreeText>(var kept, var _)
                ? kept.text()
                : null;
    }
}
