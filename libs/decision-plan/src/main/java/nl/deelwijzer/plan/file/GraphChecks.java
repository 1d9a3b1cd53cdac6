// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.file.PlanFault.Code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks at the graph of a plan as a whole: no cycle, everything reachable, no permission without a
 * legal basis.
 */
final class GraphChecks {

    /** A way on, and whether the answer or row that it belongs to cites the law. */
    private record Way(String to, boolean cites) {}

    private final PlanDefinition plan;
    private final Faults faults;
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    private GraphChecks(PlanDefinition plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
        plan.questions().forEach(this::question);
        plan.rules().forEach(this::rule);
        plan.outcomes().forEach(outcome -> put("outcomes", outcome.id(), List.of()));
    }

    /** Every id of the plan must resolve. */
    static void check(PlanDefinition plan, Faults faults) {
        var checks = new GraphChecks(plan, faults);
        checks.findCycle();
        checks.findUnreachable();
        checks.findPermissionWithoutBasis();
    }

    private void question(Question question) {
        boolean cites = !question.cites().isEmpty();
        var onward =
                switch (question.onward()) {
                    case Onward.ByAnswer(var transitions) -> List.copyOf(transitions.values());
                    case Onward.AfterSet(var adds, var then) -> List.of(then);
                };
        put(
                "questions",
                question.id(),
                onward.stream().map(then -> new Way(then.to(), cites)).toList());
    }

    private void rule(Rule rule) {
        var onward = new ArrayList<Way>();
        rule.rows().forEach(row -> onward.add(new Way(row.then().to(), !row.cites().isEmpty())));
        onward.add(new Way(rule.otherwise().to(), false));
        put("rules", rule.id(), onward);
    }

    private void put(String section, String id, List<Way> onward) {
        ways.put(id, onward);
        sections.put(id, section);
    }

    private void findCycle() {
        var done = new HashSet<String>();
        for (String id : ways.keySet()) {
            if (descend(id, new ArrayList<>(), done)) {
                return;
            }
        }
    }

    private boolean descend(String id, List<String> trail, Set<String> done) {
        if (trail.contains(id)) {
            trail.add(id);
            String circle = String.join(" -> ", trail.subList(trail.indexOf(id), trail.size()));
            faults.add(Code.CYCLE, place(id), "a walk can go round: " + circle);
            return true;
        }
        if (done.contains(id)) {
            return false;
        }
        trail.add(id);
        for (Way way : waysFrom(id)) {
            if (descend(way.to(), trail, done)) {
                return true;
            }
        }
        trail.removeLast();
        done.add(id);
        return false;
    }

    private void findUnreachable() {
        Set<String> reached = reachable(way -> true);
        for (String id : ways.keySet()) {
            if (!reached.contains(id)) {
                faults.add(Code.UNREACHABLE, place(id), "no walk leads here");
            }
        }
    }

    /**
     * A permission rests on its outcome's own basis, or on a citation that every walk to it passes.
     */
    private void findPermissionWithoutBasis() {
        Set<String> uncited = reachable(way -> !way.cites());
        for (Outcome outcome : plan.outcomes()) {
            if (outcome.result().allowsProvision()
                    && outcome.basis().isEmpty()
                    && uncited.contains(outcome.id())) {
                faults.add(
                        Code.NO_LEGAL_BASIS,
                        place(outcome.id()),
                        "a walk can end here without any legal basis");
            }
        }
    }

    private Set<String> reachable(Predicate<Way> passable) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<String>(List.of(plan.start()));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                waysFrom(id).stream().filter(passable).map(Way::to).forEach(open::push);
            }
        }
        return reached;
    }

    private List<Way> waysFrom(String id) {
        return ways.getOrDefault(id, List.of());
    }

    private String place(String id) {
        return sections.getOrDefault(id, "") + "." + id;
    }
}
