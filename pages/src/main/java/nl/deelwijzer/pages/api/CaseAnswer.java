// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the domains of a case answered.
 *
 * @param results in the order of the requests
 */
public record CaseAnswer(String caseId, List<Result> results) {

    /**
     * What one domain answered.
     *
     * @param status {@code DECIDED}, {@code INCOMPLETE}, {@code REJECTED} or {@code UNAVAILABLE}
     * @param decision only with the first two
     * @param problem only with the last two
     */
    public record Result(
            String domain, String status, @Nullable Walked decision, @Nullable Refusal problem) {}

    /**
     * How far the answers lead through the plan of a domain.
     *
     * @param id only of what is recorded
     * @param outcome null while an answer is missing
     * @param nextQuestion null when the plan is through
     * @param decidedAt only of what is recorded
     */
    public record Walked(
            @Nullable String id,
            Decision.PlanReference plan,
            @Nullable Ending outcome,
            List<Preview.Condition> conditions,
            List<Step> path,
            List<String> pending,
            Plan.@Nullable Question nextQuestion,
            @Nullable Instant decidedAt) {

        public Walked {
            pending = List.copyOf(Objects.requireNonNullElse(pending, List.of()));
        }
    }

    /**
     * Where a walk ends.
     *
     * @param referTo the plan that must be asked instead or too
     */
    public record Ending(
            String id,
            String result,
            String title,
            String explanation,
            List<String> basis,
            @Nullable String referTo) {}

    /**
     * A question that was passed.
     *
     * @param answer an option, or a list of options
     */
    public record Step(
            String question, String heading, Object answer, @Nullable String motivation) {

        /** The chosen options. */
        public List<String> options() {
            return answer instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(answer));
        }

        /** Without the answer. */
        @Override
        public String toString() {
            return "Step[" + question + "]";
        }
    }

    /** Why a domain gave no decision. */
    public record Refusal(
            @Nullable String type, @Nullable String detail, List<ApiProblem.Fault> errors) {

        public Refusal {
            errors = List.copyOf(Objects.requireNonNullElse(errors, List.of()));
        }

        /** Whether the problem's type ends in this segment. */
        public boolean isOf(String segment) {
            return type != null && type.endsWith("/" + segment);
        }
    }
}
