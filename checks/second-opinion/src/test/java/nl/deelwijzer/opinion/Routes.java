// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.analysis.Passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Ways from the start of a plan to a place in it, found backwards; what they ask for may contradict
 * itself.
 */
final class Routes {

    private record WayIn(String from, List<Criterion> needs) {}

    private final Plan plan;
    private final Map<String, List<WayIn>> waysIn = new HashMap<>();

    Routes(Plan plan) {
        this.plan = plan;
        plan.questions()
                .forEach(question -> {
                    switch (question.onward()) {
                        case Onward.ByAnswer(var ways) ->
                                ways.forEach((option, way) ->
                                        add(
                                                way.to(),
                                                question.id(),
                                                List.of(is(question.id(), option))));
                        case Onward.AfterSet(_, var then) ->
                                add(then.to(), question.id(), List.of());
                    }
                });
        for (Rule rule : plan.rules()) {
            rule.rows().forEach(row -> add(row.then().to(), rule.id(), row.when()));
            add(rule.otherwise().to(), rule.id(), List.of());
        }
    }

    private void add(String to, String from, List<Criterion> needs) {
        waysIn.computeIfAbsent(to, _ -> new ArrayList<>()).add(new WayIn(from, needs));
    }

    /** Per question what one random way to the passage asks of its answer. */
    Map<String, Criterion> wishFor(Passage target, Random random) {
        var wish = new HashMap<String, Criterion>();
        String node = nodeOf(target, wish);
        while (!node.equals(plan.start().id())) {
            List<WayIn> ways = waysIn.getOrDefault(node, List.of());
            WayIn way = ways.get(random.nextInt(ways.size()));
            way.needs().forEach(need -> wish.putIfAbsent(need.question(), need));
            node = way.from();
        }
        return wish;
    }

    private String nodeOf(Passage target, Map<String, Criterion> wish) {
        return switch (target) {
            case Passage.Answered(var question, var option) -> wanting(is(question, option), wish);
            case Passage.Included(var question, var option) ->
                    wanting(set(question, Optional.of(List.of(option)), Optional.empty()), wish);
            case Passage.LeftOut(var question, var option) ->
                    wanting(set(question, Optional.empty(), Optional.of(List.of(option))), wish);
            case Passage.MovedOn(var question) -> question;
            case Passage.RowTaken(var rule, var row) -> {
                ((Rule) plan.node(rule))
                        .rows()
                        .get(row - 1)
                        .when()
                        .forEach(need -> wish.put(need.question(), need));
                yield rule;
            }
            case Passage.OtherwiseTaken(var rule) -> rule;
            case Passage.Ended(var outcome) -> outcome;
            case Passage.Imposed(var by, _) -> nodeOf(by, wish);
        };
    }

    private static String wanting(Criterion need, Map<String, Criterion> wish) {
        wish.put(need.question(), need);
        return need.question();
    }

    private static Criterion is(String question, String option) {
        return new Criterion.OneOf(question, List.of(option));
    }

    private static Criterion set(
            String question, Optional<List<String>> hasAll, Optional<List<String>> none) {
        return new Criterion.SetMatches(question, Optional.empty(), Optional.empty(), none, hasAll);
    }
}
