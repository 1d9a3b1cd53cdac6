// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * What a case team asks.
 *
 * @param caseReference the team's own name for the case; never null where decisions are recorded
 * @param broughtBy the domain that brings the case in; never null where more than one domain is
 *     asked
 * @param requests what to ask of whom, in the order of the answers
 */
record CaseRequest(
        @Nullable String caseReference, @Nullable Domain broughtBy, List<DomainRequest> requests) {

    CaseRequest {
        requests = List.copyOf(requests);
    }

    /** Without the reference, which is about a person. */
    @Override
    public String toString() {
        return "CaseRequest" + requests;
    }

    /**
     * What to ask of one domain.
     *
     * @param body the body for the domain's service, which checks it
     */
    record DomainRequest(Domain domain, ObjectNode body) {

        /** Without the body, which is about a person. */
        @Override
        public String toString() {
            return "DomainRequest[" + domain.word() + "]";
        }
    }
}
