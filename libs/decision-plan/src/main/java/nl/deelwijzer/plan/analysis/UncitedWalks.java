// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the states that a walk can reach without meeting any citation of the law. */
final class UncitedWalks {

    private final Plan plan;
    private final RuleLines lines;
    private final Set<State> seen = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    private UncitedWalks(Plan plan) {
        this.plan = plan;
        this.lines = new RuleLines(plan);
    }

    /** The outcomes where such a walk ends. */
    static Set<String> endsOf(Plan plan) {
        var walks = new UncitedWalks(plan);
        walks.visit(plan.start().id(), walks.lines.unknown());
        return walks.ends;
    }

    private void visit(String node, long[] open) {
        var state = new State(node, lines.forgetAt(node, open));
        if (!seen.add(state)) {
            return;
        }
        switch (plan.node(node)) {
            case Outcome outcome -> ends.add(outcome.id());
            case Rule rule -> decide(rule, state.open());
            case Question question when question.cites().isEmpty() -> ask(question, state.open());
            case Question cited -> {}
        }
    }

    private void decide(Rule rule, long[] open) {
        int row = lines.rowTaken(rule, open);
        if (row == 0) {
            visit(rule.otherwise().to(), open);
        } else if (rule.rows().get(row - 1).cites().isEmpty()) {
            visit(rule.rows().get(row - 1).then().to(), open);
        }
    }

    private void ask(Question question, long[] open) {
        for (AnswerClass alike : AnswerClass.of(question, lines.criteriaOn(question.id()))) {
            visit(
                    target(question.onward(), alike.example()),
                    lines.learn(open, question.id(), alike.example()));
        }
    }

    private static String target(Onward onward, List<String> chosen) {
        return switch (onward) {
            case Onward.AfterSet set -> set.then().to();
            case Onward.ByAnswer(var transitions) -> {
                var way = transitions.get(chosen.getFirst());
                if (way == null) {
                    throw new IllegalArgumentException("an option has no way on");
                }
                yield way.to();
            }
        };
    }
}
