// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.web.TraceIds;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * What all requests of one case have in common.
 *
 * @param operation {@code preview} or {@code evaluate}
 * @param caseId the same in every decision of the case
 * @param broughtBy the domain that brings the case in
 * @param token the caller's own, for each service to check again
 * @param scopes what that token allows
 * @param trace the trace that all calls belong to
 */
record CaseCall(
        String operation,
        UUID caseId,
        @Nullable Domain broughtBy,
        String token,
        Set<String> scopes,
        TraceIds trace) {

    CaseCall {
        scopes = Set.copyOf(scopes);
    }

    boolean mayAsk(Domain domain) {
        return scopes.contains("evaluate:" + domain.word());
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "CaseCall[" + operation + ", " + caseId + "]";
    }
}
