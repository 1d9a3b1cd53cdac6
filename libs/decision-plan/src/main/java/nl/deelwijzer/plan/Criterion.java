// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a rule row asks of one earlier answer. It never holds for a question that the walk did not
 * ask.
 */
public sealed interface Criterion {

    /** The id of the question whose answer is looked at. */
    String question();

    /**
     * The single answer is one of these.
     *
     * @param answers option ids, at least one
     */
    record OneOf(String question, List<String> answers) implements Criterion {
        public OneOf {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The chosen set satisfies every operator that is present.
     *
     * @param any at least one of these is chosen
     * @param allIn nothing outside these is chosen; the empty choice satisfies it
     * @param none none of these is chosen
     * @param hasAll all of these are chosen
     */
    record SetMatches(
            String question,
            Optional<List<String>> any,
            Optional<List<String>> allIn,
            Optional<List<String>> none,
            Optional<List<String>> hasAll)
            implements Criterion {}
}
