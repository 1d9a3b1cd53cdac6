// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * How many sets of answers lead on to one difference, with the first that was found.
 *
 * @param example null where nothing more is asked
 */
record Tally(BigInteger answerSets, @Nullable Given example) {

    static final Tally HERE = new Tally(BigInteger.ONE, null);

    /** An answer and those that follow it; tails are shared. */
    record Given(String question, List<String> chosen, @Nullable Given next) {}

    Tally behind(String question, List<String> chosen, BigInteger alike) {
        return new Tally(answerSets.multiply(alike), new Given(question, chosen, example));
    }

    /** Both together, with the example of this one. */
    Tally and(Tally other) {
        return new Tally(answerSets.add(other.answerSets), example);
    }

    SequencedMap<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        for (Given given = example; given != null; given = given.next()) {
            answers.put(given.question(), given.chosen());
        }
        return Collections.unmodifiableSequencedMap(answers);
    }
}
