// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A case as far as it is decided, or would be.
 *
 * @param provisions in the order in which they were decided or asked
 * @param contradictions between them
 */
public record CaseOverview(
        Identity identity, List<Provision> provisions, List<Contradiction> contradictions) {

    public CaseOverview {
        provisions = List.copyOf(provisions);
        contradictions = List.copyOf(contradictions);
    }

    /** The case that these decisions make. */
    public static CaseOverview of(Identity identity, List<Provision> provisions) {
        return new CaseOverview(identity, provisions, Contradictions.among(provisions));
    }

    /**
     * Which case it is.
     *
     * @param caseId empty as long as nothing is recorded
     * @param references that the partners gave the case; usually one
     * @param broughtBy the domain that brought it in; null where that is not known
     */
    public record Identity(String caseId, List<String> references, @Nullable String broughtBy) {

        public Identity {
            references = List.copyOf(references);
        }
    }
}
