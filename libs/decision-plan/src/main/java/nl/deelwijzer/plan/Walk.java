// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/** What came of walking a plan with some answers. */
public sealed interface Walk {

    /**
     * The walk ended.
     *
     * @param conditions what must be done, each once, in the order of the path
     * @param path the questions that were asked, in order
     * @param unusedAnswers ids of answered questions that the path never asked, in the order given
     */
    record Decided(
            Outcome outcome,
            List<Condition> conditions,
            List<PathStep> path,
            List<String> unusedAnswers)
            implements Walk {

        /**
         * The conditions that must be met before the data are provided; empty unless the outcome
         * allows provision. While any is open the answer is not yet a yes.
         */
        public List<Condition> pending() {
            return outcome.result().allowsProvision()
                    ? conditions.stream().filter(c -> c.moment() == Moment.BEFORE).toList()
                    : List.of();
        }

        /** The judgements on the path that were answered without a motivation, in order. */
        public List<Question> unmotivated() {
            return Walk.unmotivated(path);
        }
    }

    /**
     * The path needs an answer that was not given.
     *
     * @param next the question to ask next
     * @param conditions gathered so far; the outcome may still take them away
     * @param path the questions that were asked, in order
     * @param unusedAnswers ids of answered questions that the path has not asked so far, in the
     *     order given
     */
    record Incomplete(
            Question next,
            List<Condition> conditions,
            List<PathStep> path,
            List<String> unusedAnswers)
            implements Walk {

        /** The judgements on the path so far that were answered without a motivation, in order. */
        public List<Question> unmotivated() {
            return Walk.unmotivated(path);
        }
    }

    /**
     * The answers do not fit the plan; nothing was walked.
     *
     * @param faults all of them, in the order of the answers; at least one
     */
    record Rejected(List<Fault> faults) implements Walk {}

    private static List<Question> unmotivated(List<PathStep> path) {
        return path.stream()
                .filter(step -> step.question().judgement() && !step.answer().isMotivated())
                .map(PathStep::question)
                .toList();
    }
}
