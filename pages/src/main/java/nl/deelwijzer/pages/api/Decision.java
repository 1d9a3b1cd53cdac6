// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;

/**
 * A recorded decision.
 *
 * @param pending ids of the conditions that come first; while there are any it is not yet a yes
 * @param recipient null where it was not asked for, or was destroyed
 * @param log null for a decision that was recorded this moment
 * @param organisation who decided, as an OIN; null for a decision that was recorded this moment
 * @param caseId null where it was not decided with others
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
        @Nullable String caseId) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
                caseId);
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
