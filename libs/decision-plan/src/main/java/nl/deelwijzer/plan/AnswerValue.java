// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/** What somebody answered: one option, or any number of them. */
public sealed interface AnswerValue {

    /** @param option the option id, as given */
    record Single(String option) implements AnswerValue {}

    /** @param options the option ids, as given; empty when nothing was chosen */
    record Several(List<String> options) implements AnswerValue {
        public Several {
            options = List.copyOf(options);
        }
    }
}
