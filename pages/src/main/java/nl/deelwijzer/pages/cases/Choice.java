// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;

import java.util.List;
import java.util.Optional;

/**
 * The plans of a domain, to choose one from.
 *
 * @param silent whether the domain's service did not answer
 */
record Choice(Domain domain, List<Plan> plans, boolean silent) {

    Optional<Plan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** A plan as it is offered, with its standing where it does not bind. */
    public String label(Plan plan) {
        return switch (plan.status()) {
            case "CONCEPT" -> plan.title() + " (concept: geldt nog niet)";
            case "EXPIRED" -> plan.title() + " (vervallen)";
            default -> plan.title();
        };
    }
}
