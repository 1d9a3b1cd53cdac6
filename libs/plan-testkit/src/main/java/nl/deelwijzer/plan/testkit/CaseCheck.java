// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk.Decided;
import nl.deelwijzer.plan.Walk.Incomplete;
import nl.deelwijzer.plan.Walk.Rejected;
import nl.deelwijzer.plan.testkit.PlanCase.Asks;
import nl.deelwijzer.plan.testkit.PlanCase.Ends;
import nl.deelwijzer.plan.testkit.PlanCase.Expected;

import java.util.ArrayList;
import java.util.List;

/** Holds what a plan says of a case against what the case expects. */
final class CaseCheck {

    private CaseCheck() {}

    /** Every difference, each a line; empty if the plan does what the case expects. */
    static List<String> differences(Plan plan, PlanCase planCase) {
        return switch (plan.walk(planCase.given())) {
            case Rejected(var faults) -> List.of("the plan rejects the answers: " + faults);
            case Decided decided -> decided(decided, planCase.expected());
            case Incomplete incomplete -> incomplete(incomplete, planCase.expected());
        };
    }

    /** Whether the plan does what all cases expect. */
    static boolean holds(Plan plan, List<PlanCase> cases) {
        return cases.stream().allMatch(planCase -> differences(plan, planCase).isEmpty());
    }

    private static List<String> decided(Decided walk, Expected expected) {
        var differences = new ArrayList<String>();
        switch (expected) {
            case Asks(var next, var path) ->
                    differences.add(
                            "expected the question "
                                    + next
                                    + ", but the walk ends at "
                                    + walk.outcome().id());
            case Ends(var outcome, var conditions, var path) -> {
                compare("outcome", outcome, walk.outcome().id(), differences);
                compare(
                        "conditions",
                        conditions,
                        walk.conditions().stream().map(Condition::id).toList(),
                        differences);
            }
        }
        compare("path", expected.path(), ids(walk.path()), differences);
        unused(walk.unusedAnswers(), differences);
        return differences;
    }

    private static List<String> incomplete(Incomplete walk, Expected expected) {
        var differences = new ArrayList<String>();
        switch (expected) {
            case Asks(var next, var path) ->
                    compare("next question", next, walk.next().id(), differences);
            case Ends(var outcome, var conditions, var path) ->
                    differences.add(
                            "expected outcome "
                                    + outcome
                                    + ", but "
                                    + walk.next().id()
                                    + " is not answered");
        }
        compare("path", expected.path(), ids(walk.path()), differences);
        unused(walk.unusedAnswers(), differences);
        return differences;
    }

    private static List<String> ids(List<PathStep> path) {
        return path.stream().map(step -> step.question().id()).toList();
    }

    private static void unused(List<String> unused, List<String> differences) {
        if (!unused.isEmpty()) {
            differences.add("answered but never asked: " + unused);
        }
    }

    private static void compare(
            String what, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add("expected " + what + " " + expected + "\n     but was " + actual);
        }
    }
}
