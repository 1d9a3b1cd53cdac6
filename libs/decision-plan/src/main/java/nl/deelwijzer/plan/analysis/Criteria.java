// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Criterion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion means, read straight from the definition; the walking engine has its own
 * compiled form, so that the two can be held against each other.
 */
final class Criteria {

    private Criteria() {}

    /**
     * @param chosen the answer that was given on the walk: one option, or any number for a set
     */
    static boolean holds(Criterion criterion, Collection<String> chosen) {
        return switch (criterion) {
            case Criterion.OneOf(var question, var answers) -> answers.containsAll(chosen);
            case Criterion.SetMatches(var question, var any, var allIn, var none, var hasAll) ->
                    any.map(wanted -> meets(chosen, wanted)).orElse(true)
                            && allIn.map(inside -> inside.containsAll(chosen)).orElse(true)
                            && none.map(excluded -> !meets(chosen, excluded)).orElse(true)
                            && hasAll.map(chosen::containsAll).orElse(true);
        };
    }

    /**
     * Per operator whether it names the option: options with equal marks count alike for the
     * criterion.
     */
    static List<Boolean> marks(Criterion criterion, String option) {
        return switch (criterion) {
            case Criterion.OneOf(var question, var answers) -> List.of(answers.contains(option));
            case Criterion.SetMatches(var question, var any, var allIn, var none, var hasAll) ->
                    List.of(
                            names(any, option),
                            names(allIn, option),
                            names(none, option),
                            names(hasAll, option));
        };
    }

    private static boolean names(Optional<List<String>> options, String option) {
        return options.map(list -> list.contains(option)).orElse(false);
    }

    private static boolean meets(Collection<String> chosen, List<String> options) {
        return options.stream().anyMatch(chosen::contains);
    }
}
