// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A recorded decision.
 *
 * @param pending ids of the conditions that come first; while there are any it is not yet a yes
 * @param recipient null where it was not asked for, or was destroyed
 * @param log null for a decision that was recorded this moment
 * @param organisation who decided, as an OIN; null for a decision that was recorded this moment
 * @param caseId null where it was not decided with others
 * @param path the questions that were answered, in their order
 */
public record Decision(
        String id,
        PlanReference plan,
        String domain,
        Preview.Outcome outcome,
        List<String> pending,
        Instant decidedAt,
        @Nullable String caseReference,
        @Nullable String recipient,
        @Nullable String organisation,
        @Nullable Place log,
        @Nullable String caseId,
        List<Step> path) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Decision {
        path = List.copyOf(Objects.requireNonNullElse(path, List.of()));
    }

    /** A decision as a service wrote it. */
    public static Decision read(String written) {
        return JSON.readValue(written, Decision.class);
    }

    /** The decision with what its request said; the answer to evaluate leaves that out. */
    public Decision about(String caseReference, String recipient) {
        return new Decision(
                id,
                plan,
                domain,
                outcome,
                pending,
                decidedAt,
                caseReference,
                recipient,
                organisation,
                log,
                caseId,
                path);
    }

    /** Why a question was answered so; empty where nobody wrote that, or it was destroyed. */
    public String motivation(@Nullable String question) {
        return path.stream()
                .filter(step -> step.question().equals(question))
                .map(Step::motivation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** An answered question, as far as the explanation does not tell. */
    public record Step(String question, @Nullable String motivation) {

        /** Without what somebody wrote. */
        @Override
        public String toString() {
            return "Step[" + question + "]";
        }
    }

    /** Which version of which plan was used. */
    public record PlanReference(String id, String version, String digest, String status) {}

    /** Where the decision stands in the tamper-evident logs. */
    public record Place(int number, long index) {}

    /** Without content that belongs to people. */
    @Override
    public String toString() {
        return "Decision[" + id + "]";
    }
}
