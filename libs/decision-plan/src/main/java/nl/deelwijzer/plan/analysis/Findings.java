// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.analysis.Finding.Kind;
import nl.deelwijzer.plan.analysis.Passage.Imposed;
import nl.deelwijzer.plan.analysis.Passage.OtherwiseTaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what is wrong with a plan, given what its walks pass. */
final class Findings {

    private final Plan plan;
    private final Set<Passage> passed;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(Plan plan, Set<Passage> passed) {
        this.plan = plan;
        this.passed = passed;
    }

    static List<Finding> of(Plan plan, Set<Passage> passed) {
        var findings = new Findings(plan, passed);
        findings.findUnpassed();
        findings.findReachedRefusals();
        findings.findIdleConditions();
        findings.findBaselessProvision();
        return findings.findings;
    }

    private void findUnpassed() {
        Set<Passage> refusals = Set.copyOf(refusals());
        Passages.of(plan.definition()).stream()
                .filter(passage -> !passed.contains(passage) && !refusals.contains(passage))
                .forEach(passage -> add(Kind.NEVER_PASSED, passage.toString()));
    }

    private void findReachedRefusals() {
        refusals().stream()
                .filter(passed::contains)
                .forEach(refusal -> add(Kind.DEFAULT_REFUSAL_REACHED, refusal.toString()));
    }

    private void findIdleConditions() {
        plan.conditions().stream()
                .map(Condition::id)
                .filter(id -> passed.stream().noneMatch(passage -> imposes(passage, id)))
                .forEach(id -> add(Kind.CONDITION_NEVER_IMPOSED, id));
    }

    private void findBaselessProvision() {
        Set<String> uncited = UncitedWalks.endsOf(plan);
        plan.outcomes().stream()
                .filter(outcome -> outcome.result().allowsProvision() && outcome.basis().isEmpty())
                .map(Outcome::id)
                .filter(uncited::contains)
                .forEach(id -> add(Kind.PROVISION_WITHOUT_BASIS, id));
    }

    private List<Passage> refusals() {
        return plan.rules().stream()
                .filter(Rule::defaultRefusal)
                .<Passage>map(rule -> new OtherwiseTaken(rule.id()))
                .toList();
    }

    private static boolean imposes(Passage passage, String condition) {
        return passage instanceof Imposed imposed && imposed.condition().equals(condition);
    }

    private void add(Kind kind, String where) {
        findings.add(new Finding(kind, where));
    }
}
