// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Validity;
import nl.deelwijzer.plan.file.PlanCatalogue;
import nl.deelwijzer.plan.file.Selection;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.RequestFault;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plans that this service offers, and which version applies on a day. */
final class PlanShelf {

    private final PlanCatalogue catalogue;
    private final Clock clock;
    private final ZoneId zone;

    PlanShelf(PlanCatalogue catalogue, Clock clock, ZoneId zone) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.zone = zone;
    }

    List<Plan> all() {
        return catalogue.all();
    }

    /** A plan to take as an example: one that binds, where there is one. */
    Plan example() {
        return all().stream()
                .filter(plan -> plan.status() == Status.IN_FORCE)
                .max(Comparator.comparingInt(plan -> plan.questions().size()))
                .orElseGet(() -> all().getFirst());
    }

    /**
     * The version that was valid on the day, today where none is given; never another one instead.
     *
     * @throws ProblemException {@code unknown-plan} or {@code plan-not-in-force}
     */
    Plan applicable(String plan, @Nullable LocalDate asOf, RequestFault.Part asOfIn) {
        var day = asOf == null ? today() : asOf;
        return switch (select(plan, day)) {
            case Selection.Selected(Plan selected) -> selected;
            case Selection.UnknownPlan() -> throw unknown();
            case Selection.NotInForce(var validities) -> throw notInForce(asOfIn, asOf, validities);
        };
    }

    /**
     * The version to show to somebody who names no day: that of today, else the latest there is.
     *
     * @throws ProblemException {@code unknown-plan}
     */
    Plan shown(String plan) {
        if (select(plan, today()) instanceof Selection.Selected(Plan selected)) {
            return selected;
        }
        return latest(plan).orElseThrow(PlanShelf::unknown);
    }

    /**
     * The version to show for a day, or, without one, to somebody who names none.
     *
     * @throws ProblemException {@code unknown-plan} or {@code plan-not-in-force}
     */
    Plan shown(String plan, @Nullable LocalDate asOf) {
        return asOf == null ? shown(plan) : applicable(plan, asOf, RequestFault.Part.QUERY);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private Selection select(String plan, LocalDate day) {
        return KebabCase.is(plan)
                ? catalogue.select(new PlanId(plan), day)
                : new Selection.UnknownPlan();
    }

    private Optional<Plan> latest(String plan) {
        return all().stream()
                .filter(it -> it.id().value().equals(plan))
                .reduce((older, newer) -> newer);
    }

    private static ProblemException unknown() {
        return Problem.of(
                        ProblemType.UNKNOWN_PLAN,
                        "Deze dienst biedt dit stappenplan niet aan; GET /v1/plans noemt de"
                                + " stappenplannen.")
                .asException();
    }

    private static ProblemException notInForce(
            RequestFault.Part in, @Nullable LocalDate asOf, List<Validity> validities) {
        var periods =
                validities.stream().map(PlanShelf::period).collect(Collectors.joining(" en "));
        var location = in == RequestFault.Part.BODY ? "/asOf" : "asOf";
        var detail =
                (asOf == null
                                ? "Dit stappenplan geldt vandaag niet"
                                : "Dit stappenplan gold niet op deze datum")
                        + "; het geldt "
                        + periods
                        + ".";
        var fault =
                new RequestFault(
                        in, location, "plan-not-in-force", "Kies een datum " + periods + ".");
        return Problem.of(ProblemType.PLAN_NOT_IN_FORCE, detail, List.of(fault))
                .with("validity", validities.stream().map(PlanShelf::member).toList())
                .asException();
    }

    private static String period(Validity validity) {
        var from = validity.from() == null ? "" : "vanaf " + validity.from();
        var until = validity.until() == null ? "" : "tot en met " + validity.until();
        return (from + " " + until).strip();
    }

    private static Map<String, @Nullable String> member(Validity validity) {
        var member = new LinkedHashMap<String, @Nullable String>();
        member.put("validFrom", text(validity.from()));
        member.put("validUntil", text(validity.until()));
        return member;
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
