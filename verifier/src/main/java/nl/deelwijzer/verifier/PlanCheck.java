// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;

/** Checks that a decision follows from exactly the plan that its record names. */
final class PlanCheck {

    private final String place;
    private final Report report;

    PlanCheck(String file, Report report) {
        this.place = file + "/plan";
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
        var answers = new LinkedHashMap<String, Answer>();
        decision.path()
                .forEach(step -> answers.put(step.question(), new Answer(step.answer(), null)));
        boolean same =
                plan.walk(new Answers(answers)) instanceof Walk.Decided decided
                        && decided.outcome().id().equals(decision.outcome().id())
                        && decided.conditions().equals(decision.conditions());
        return same
                ? report.holds(
                        "de beslissing volgt uit stappenplan %s %s (%s)"
                                .formatted(plan.id(), plan.version(), plan.digest()))
                : report.fails(place, "de beslissing volgt niet uit dit stappenplan");
    }
}
