// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/** What somebody answered: one option, or any number of them. */
public sealed interface AnswerValue {

    /**
     * One option.
     *
     * @param option its id, as given
     */
    record Single(String option) implements AnswerValue {}

    /**
     * Zero or more options.
     *
     * @param options their ids, as given; empty when nothing was chosen
     */
    record Several(List<String> options) implements AnswerValue {
        public Several {
            options = List.copyOf(options);
        }
    }
}
