// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.analysis.AnswerClass;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks two versions with the same answers, all of them; pairs of walks that go on alike are
 * counted once. Used once, by one thread.
 */
final class PairedWalks {

    /**
     * @param given answers that one version has asked for and the other may still ask for
     */
    private record Pair(Stand before, Stand after, Map<String, List<String>> given) {}

    private record Endings(Ending before, Ending after) {}

    private final Version before;
    private final Version after;
    private final JointAnswers answers;
    private final Map<Pair, Map<Endings, Tally>> known = new HashMap<>();

    PairedWalks(Plan before, Plan after) {
        this.before = new Version(before);
        this.after = new Version(after);
        this.answers = new JointAnswers(this.before, this.after);
    }

    List<Difference> differences() {
        return visit(new Pair(before.start(), after.start(), Map.of())).entrySet().stream()
                .map(found ->
                        new Difference(
                                found.getKey().before(),
                                found.getKey().after(),
                                found.getValue().answerSets(),
                                found.getValue().answers()))
                .toList();
    }

    private Map<Endings, Tally> visit(Pair reached) {
        Pair pair = settled(reached);
        Map<Endings, Tally> found = known.get(pair);
        if (found == null) {
            found = goOn(pair);
            known.put(pair, found);
        }
        return found;
    }

    /** Goes on as far as the given answers lead, and forgets those nobody will ask for. */
    private Pair settled(Pair pair) {
        Stand old = settled(before, pair.before(), pair.given());
        Stand fresh = settled(after, pair.after(), pair.given());
        var given = new LinkedHashMap<String, List<String>>();
        pair.given()
                .forEach((question, chosen) -> {
                    if (before.mayAsk(old, question) || after.mayAsk(fresh, question)) {
                        given.put(question, chosen);
                    }
                });
        return new Pair(old, fresh, given);
    }

    private static Stand settled(Version version, Stand from, Map<String, List<String>> given) {
        Stand stand = from;
        while (stand instanceof Stand.Asking asking) {
            List<String> chosen = given.get(asking.question());
            if (chosen == null) {
                break;
            }
            stand = version.answer(asking, chosen);
        }
        return stand;
    }

    private Map<Endings, Tally> goOn(Pair pair) {
        if (pair.before() instanceof Stand.Asking asking) {
            return ask(asking.question(), pair);
        }
        if (pair.after() instanceof Stand.Asking asking) {
            return ask(asking.question(), pair);
        }
        return pair.before() instanceof Stand.Over(var old)
                        && pair.after() instanceof Stand.Over(var fresh)
                        && !old.equals(fresh)
                ? Map.of(new Endings(old, fresh), Tally.HERE)
                : Map.of();
    }

    private Map<Endings, Tally> ask(String question, Pair pair) {
        var found = new LinkedHashMap<Endings, Tally>();
        for (AnswerClass alike : answers.to(question)) {
            var given = new LinkedHashMap<>(pair.given());
            given.put(question, alike.example());
            visit(new Pair(pair.before(), pair.after(), given))
                    .forEach((endings, tally) ->
                            found.merge(
                                    endings,
                                    tally.behind(question, alike.example(), alike.size()),
                                    Tally::and));
        }
        return found;
    }
}
