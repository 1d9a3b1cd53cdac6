// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plandocs;

import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.Map;

/** The page that lists all plans with what was found out about them. */
final class IndexPage {

    private IndexPage() {}

    static String of(Map<PlanFile, Evidence> plans) {
        var out =
                new StringBuilder(
                        """
                        # De stappenplannen

                        Elke bladzijde is gemaakt uit het plan zelf: tekening, stappen met de wet erbij, voorwaarden, en de plaatsen
                        waar de bron niet duidelijk is. De getallen komen uit de tests.

                        | Plan | Vraag | Status | Vragen | Uitkomsten | Antwoordreeksen | Voorbeelden | Fouten gezien | DMN eens |
                        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                        """);
        plans.forEach((file, evidence) -> out.append(row(file, evidence)));
        return out.append(sums(plans)).toString();
    }

    private static String row(PlanFile file, Evidence evidence) {
        return "| [%s](%s.md) | %s | %s | %d | %d | %s | %d | %d van %d | %d |\n"
                .formatted(
                        file.plan().title(),
                        file.name(),
                        file.plan().question(),
                        DutchWords.of(file.plan().status()),
                        file.plan().questions().size(),
                        file.plan().outcomes().size(),
                        evidence.walks(),
                        evidence.cases(),
                        evidence.refused()
                                + evidence.failedByCases()
                                + evidence.seenByListingOnly(),
                        evidence.mutants(),
                        evidence.secondOpinions());
    }

    private static String sums(Map<PlanFile, Evidence> plans) {
        int cases = plans.values().stream().mapToInt(Evidence::cases).sum();
        int mutants = plans.values().stream().mapToInt(Evidence::mutants).sum();
        int listing = plans.values().stream().mapToInt(Evidence::seenByListingOnly).sum();
        int opinions = plans.values().stream().mapToInt(Evidence::secondOpinions).sum();
        return """

        Samen: %d plannen, %d voorbeelden, %d aangebrachte fouten (alle gezien; %d daarvan veranderen geen enkele
        beslissing en vallen alleen in de lijst van wegen op), %d wegen waarop een DMN-motor het eens was.
        """
                .formatted(plans.size(), cases, mutants, listing, opinions);
    }
}
