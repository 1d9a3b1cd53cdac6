// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import java.math.BigInteger;
import java.util.List;
import java.util.SequencedMap;

/**
 * Answers that two versions of a plan decide differently.
 *
 * @param answerSets how many sets of answers do so; each holds all questions that either version
 *     asks, every choice of a set counts
 * @param example one of them: the chosen options per question, in the order in which they are asked
 */
public record Difference(
        Ending before,
        Ending after,
        BigInteger answerSets,
        SequencedMap<String, List<String>> example) {}
