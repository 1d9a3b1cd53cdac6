// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.cases;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.record.Domain;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A case as far as it is recorded.
 *
 * @param provisions in the order in which they were decided; not empty
 * @param contradictions between them
 */
public record CaseOverview(
        String caseId, List<Provision> provisions, List<Contradiction> contradictions) {

    public CaseOverview {
        provisions = List.copyOf(provisions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * The case that these decisions make.
     *
     * @param decisions at least one, all with this case id
     */
    public static CaseOverview of(String caseId, List<FoundDecision> decisions) {
        var provisions =
                decisions.stream()
                        .sorted(
                                Comparator.comparing((FoundDecision it) -> it.decision().time())
                                        .thenComparing(it -> it.decision().id().toString()))
                        .map(Provision::of)
                        .toList();
        return new CaseOverview(caseId, provisions, Contradictions.among(provisions));
    }

    /** The references that the partners gave the case; usually one. */
    public List<String> references() {
        return provisions.stream().map(it -> it.decision().caseReference()).distinct().toList();
    }

    /** Who brought the case in; null where it is not recorded. */
    public @Nullable Domain broughtBy() {
        return provisions.stream()
                .map(it -> it.decision().broughtBy())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
