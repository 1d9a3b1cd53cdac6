// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes every small mistake that an editor of a plan file could make, one at a time: a way on that
 * leads elsewhere, an answer or a row that is gone, yes and no swapped, a condition forgotten.
 */
final class Mutants {

    private static final Set<String> YES_AND_NO = Set.of("ja", "nee");

    private final PlanTree original;
    private final String permission;
    private final String refusal;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(PlanTree original) {
        this.original = original;
        this.permission = firstOutcome("PERMITTED", "REQUIRED");
        this.refusal = firstOutcome("PROHIBITED", "REMEDY");
    }

    /**
     * @param original of a plan file without faults; it is not changed
     */
    static List<Mutant> of(PlanTree original) {
        var mutants = new Mutants(original);
        mutants.original.questions().keySet().forEach(mutants::ofQuestion);
        mutants.original.rules().keySet().forEach(mutants::ofRule);
        mutants.original.outcomes().keySet().forEach(mutants::ofOutcome);
        return mutants.mutants;
    }

    private void ofQuestion(String id) {
        var question = original.question(id);
        var answers = PlanTree.answers(question);
        for (String option : answers.keySet()) {
            ofWay(
                    id + ": " + option,
                    answers.values(),
                    tree -> PlanTree.answer(tree.question(id), option));
            add(
                    "answer removed",
                    id + ": " + option,
                    tree -> PlanTree.removeOption(tree.question(id), option));
        }
        if (answers.keySet().equals(YES_AND_NO)) {
            add("ja and nee swapped", id, tree -> swap(PlanTree.answers(tree.question(id))));
        }
        if (answers.isEmpty()) {
            ofSet(id, question);
        }
    }

    private void ofSet(String id, Map<String, Object> question) {
        ofWay(id + ": then", List.of(), tree -> PlanTree.then(tree.question(id)));
        for (String option : PlanTree.options(question)) {
            add(
                    "answer removed",
                    id + ": " + option,
                    tree -> PlanTree.removeOption(tree.question(id), option));
            ofAdds(id + ": with " + option, tree -> PlanTree.adds(tree.question(id), option));
        }
    }

    private void ofRule(String id) {
        var ways = new ArrayList<>(PlanTree.rows(original.rule(id)));
        ways.add(PlanTree.otherwise(original.rule(id)));
        for (int i = 0; i < ways.size() - 1; i++) {
            int row = i;
            ofWay(id + ": row " + (row + 1), ways, tree -> PlanTree.rows(tree.rule(id)).get(row));
            add(
                    "row removed",
                    id + ": row " + (row + 1),
                    tree -> PlanTree.rows(tree.rule(id)).remove(row));
        }
        ofWay(id + ": otherwise", ways, tree -> PlanTree.otherwise(tree.rule(id)));
    }

    private void ofOutcome(String id) {
        ofAdds(id, tree -> PlanTree.adds(tree.outcome(id)));
    }

    private void ofWay(
            String where,
            Collection<Map<String, Object>> siblings,
            Function<PlanTree, Map<String, Object>> way) {
        String here = PlanTree.target(way.apply(original));
        Set<String> elsewhere =
                new LinkedHashSet<>(siblings.stream().map(PlanTree::target).toList());
        elsewhere.add(here.equals(permission) ? refusal : permission);
        elsewhere.removeAll(Set.of(here, ""));
        elsewhere.forEach(
                to -> add("redirected to " + to, where, tree -> way.apply(tree).put("to", to)));
        ofAdds(where, tree -> PlanTree.adds(way.apply(tree)));
    }

    private void ofAdds(String where, Function<PlanTree, List<String>> adds) {
        adds.apply(original)
                .forEach(condition ->
                        add(
                                "condition dropped",
                                where + " adds " + condition,
                                tree -> adds.apply(tree).remove(condition)));
    }

    private void add(String mistake, String where, Consumer<PlanTree> change) {
        mutants.add(new Mutant(mistake, where, change));
    }

    private static void swap(Map<String, Map<String, Object>> answers) {
        var yes = PlanTree.known(answers, "ja");
        answers.put("ja", PlanTree.known(answers, "nee"));
        answers.put("nee", yes);
    }

    private String firstOutcome(String... results) {
        return original.outcomes().entrySet().stream()
                .filter(outcome -> List.of(results).contains(outcome.getValue().get("result")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
