// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.FormFault;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The day whose law applies.
 *
 * @param typed as in a form; empty for today
 */
record Day(String typed) {

    static final String FIELD = "dag";
    static final Day TODAY = new Day("");

    static Day of(MultiValueMap<String, String> form) {
        return new Day(Objects.requireNonNullElse(form.getFirst(FIELD), "").strip());
    }

    static Day of(@Nullable LocalDate day) {
        return day == null ? TODAY : new Day(DutchTime.typed(day));
    }

    /** Today, or for a plan that is no more its last day. */
    static Day suggested(Plan plan) {
        var last = plan.validUntil();
        return plan.status().equals("EXPIRED") && last != null ? of(LocalDate.parse(last)) : TODAY;
    }

    List<FormFault> faults() {
        return typed.isEmpty() || day() != null
                ? List.of()
                : List.of(
                        new FormFault(FIELD, "Schrijf de dag als 30-11-2026 (dag, maand, jaar)."));
    }

    /** Whether the API says that the plan was not valid on the day. */
    static boolean isRefused(Throwable thrown) {
        return thrown instanceof ApiProblem problem && problem.type().equals("plan-not-in-force");
    }

    /** What it says then. */
    static List<FormFault> faults(Throwable refused) {
        return refused instanceof ApiProblem problem ? FormFault.of(problem) : List.of();
    }

    /** Null for today, and where what was typed is no day. */
    @Nullable LocalDate day() {
        return DutchTime.read(typed).orElse(null);
    }
}
