// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * All answers that somebody gave, in the order given, to be walked with. Nothing in it is trusted:
 * question and option ids may be unknown to the plan.
 *
 * @param byQuestion per question id
 */
public record Answers(SequencedMap<String, Answer> byQuestion) {

    /** No answer at all. */
    public static final Answers NONE = new Answers(new LinkedHashMap<>());

    public Answers {
        byQuestion = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byQuestion));
    }

    /** The answers of a map, in its own order. */
    public static Answers of(Map<String, Answer> byQuestion) {
        return new Answers(new LinkedHashMap<>(byQuestion));
    }
}
