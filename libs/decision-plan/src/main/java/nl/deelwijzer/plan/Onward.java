// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** How an answer leads on from a question. */
public sealed interface Onward {

    /**
     * Each single answer has its own way: questions of type {@link QuestionType#YES_NO} and {@link
     * QuestionType#CHOICE}.
     *
     * @param transitions per option id, in the order of the options
     */
    record ByAnswer(SequencedMap<String, Transition> transitions) implements Onward {
        public ByAnswer {
            transitions =
                    java.util.Collections.unmodifiableSequencedMap(
                            new LinkedHashMap<>(transitions));
        }
    }

    /**
     * Every set of options leads the same way; an option may add conditions.
     *
     * @param adds condition ids per option id; an option that adds nothing may be absent
     * @param then where the walk goes, and what it adds after the options
     */
    record AfterSet(Map<String, List<String>> adds, Transition then) implements Onward {
        public AfterSet {
            adds = Map.copyOf(adds);
        }
    }
}
