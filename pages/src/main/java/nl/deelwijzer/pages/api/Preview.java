// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * How far answers lead through a plan; nothing is recorded for it.
 *
 * @param outcome null while an answer is missing
 * @param pending ids of the conditions that come first
 * @param nextQuestion null when the plan is through
 * @param explanation only where it was asked for and the plan is through
 */
public record Preview(
        String status,
        @Nullable Outcome outcome,
        List<Condition> conditions,
        List<Step> path,
        List<String> pending,
        Plan.@Nullable Question nextQuestion,
        @Nullable Explanation explanation) {

    public Preview {
        pending = List.copyOf(Objects.requireNonNullElse(pending, List.of()));
    }

    /** Whether the plan is through. */
    public boolean isDecided() {
        return outcome != null;
    }

    /** The ids of the questions that were passed, in order. */
    public List<String> asked() {
        return path.stream().map(Step::question).toList();
    }

    /** A question that was passed. */
    public record Step(String question, String step, String heading) {}

    /** Where a walk ends. */
    public record Outcome(
            String id, String result, String title, String explanation, List<String> basis) {}

    /** Something that must be done besides. */
    public record Condition(String id, String moment, String text, List<String> cites) {}
}
