// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.PlanReplay;

import org.jspecify.annotations.Nullable;

/** Checks that a decision follows from exactly the plan that its record names. */
final class PlanCheck {

    private final String place;
    private final String record;
    private final Report report;

    PlanCheck(String file, Report report) {
        this.place = file + "/plan";
        this.record = file + "/record";
        this.report = report;
    }

    boolean holds(DecisionRecord decision, @Nullable String content) {
        var named = decision.object().digest();
        if (content == null) {
            report.remarks("zonder stappenplan; het heeft kenmerk " + named);
            return true;
        }
        return switch (PlanReader.read(place, content)) {
            case PlanReading.Sound(Plan plan) when plan.digest().equals(named) ->
                    follows(decision, plan);
            case PlanReading.Sound(Plan plan) ->
                    report.fails(place, "een ander stappenplan: " + plan.digest());
            case PlanReading.Faulty _ -> report.fails(place, "geen leesbaar stappenplan");
        };
    }

    private boolean follows(DecisionRecord decision, Plan plan) {
        var name = "stappenplan %s %s (%s)".formatted(plan.id(), plan.version(), plan.digest());
        return PlanReplay.firstDifference(decision, plan)
                .map(pointer -> report.fails(record + pointer, "volgt niet uit " + name))
                .orElseGet(() -> report.holds("de beslissing volgt uit " + name));
    }
}
