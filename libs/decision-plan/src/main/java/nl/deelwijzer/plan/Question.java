// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * Something the professional must answer.
 *
 * @param step the source's own step number
 * @param judgement whether the professional weighs: evaluating demands a written motivation then
 * @param hints help to answer well, in order
 * @param options what may be answered, in order; {@code ja} and {@code nee} for a yes-no question
 * @param onward where each answer leads
 * @param cites the law behind the question
 */
public record Question(
        String id,
        String step,
        String heading,
        QuestionType type,
        boolean judgement,
        String asks,
        List<String> hints,
        List<Option> options,
        Onward onward,
        List<String> cites)
        implements Node {

    public Question {
        hints = List.copyOf(hints);
        options = List.copyOf(options);
        cites = List.copyOf(cites);
    }

    /** The ids of the options, in order. */
    public List<String> optionIds() {
        return options.stream().map(Option::id).toList();
    }
}
