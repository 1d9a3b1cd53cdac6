// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Question;

import java.util.List;

/**
 * What would have to be different for the data to be provided: answers that would be other than
 * they are, and answers that would be needed besides. It describes the law; it is no advice to
 * answer otherwise.
 *
 * @param changes in the order of the walk; at least one
 * @param additions answers to questions that have not been answered yet, in the order of the walk
 * @param outcome where the walk would end then; it allows provision
 */
public record Alternative(List<Choice> changes, List<Choice> additions, Outcome outcome) {

    public Alternative {
        changes = List.copyOf(changes);
        additions = List.copyOf(additions);
    }

    /**
     * Answers to one question, any of which would do.
     *
     * @param anyOf each a choice of options: exactly one option unless the question is a set
     */
    public record Choice(Question question, List<List<String>> anyOf) {
        public Choice {
            anyOf = List.copyOf(anyOf);
        }
    }
}
