// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A plan over int indexes: what {@link Walker} runs on. Nodes are numbered questions first, then
 * rules, then outcomes; a choice of options is a bit mask in the order of the options.
 */
final class Graph {

    /** Options that one question can have; two bits of an int are the walker's own. */
    static final int MOST_OPTIONS = 30;

    private final Map<String, Integer> questionIndex;
    private final List<AskedNode> questions;
    private final List<List<Line>> rules;
    private final List<End> ends;
    private final int start;

    Graph(
            Map<String, Integer> questionIndex,
            List<AskedNode> questions,
            List<List<Line>> rules,
            List<End> ends,
            int start) {
        this.questionIndex = questionIndex;
        this.questions = questions;
        this.rules = rules;
        this.ends = ends;
        this.start = start;
    }

    static Graph compile(PlanDefinition definition, Map<String, Condition> conditions) {
        return new GraphCompiler(definition, conditions).compile();
    }

    int start() {
        return start;
    }

    int questionCount() {
        return questions.size();
    }

    @Nullable Integer questionIndex(String id) {
        return questionIndex.get(id);
    }

    boolean isQuestion(int node) {
        return node < questions.size();
    }

    boolean isEnd(int node) {
        return node >= questions.size() + rules.size();
    }

    AskedNode question(int node) {
        return questions.get(node);
    }

    List<Line> rule(int node) {
        return rules.get(node - questions.size());
    }

    End end(int node) {
        return ends.get(node - questions.size() - rules.size());
    }

    /**
     * A question.
     *
     * @param options option id to position
     * @param edges per position for a single answer; one edge for a set
     * @param adds per position what choosing that option adds; empty for a single answer
     */
    record AskedNode(
            Question question,
            Map<String, Integer> options,
            List<Edge> edges,
            List<List<Condition>> adds) {

        private static final int INVALID = -1;

        /**
         * The bit mask of the answer, or a negative number where the question does not offer it.
         */
        int mask(AnswerValue value) {
            boolean set = question.type() == QuestionType.SET;
            return switch (value) {
                case AnswerValue.Single(String option) -> set ? INVALID : bit(option);
                case AnswerValue.Several(List<String> chosen) -> set ? bits(chosen) : INVALID;
            };
        }

        private int bit(String option) {
            Integer position = options.get(option);
            return position == null ? INVALID : 1 << position;
        }

        private int bits(List<String> chosen) {
            int mask = 0;
            for (String option : chosen) {
                Integer position = options.get(option);
                if (position == null) {
                    return INVALID;
                }
                mask |= 1 << position;
            }
            return mask;
        }
    }

    /** A way on: the node it leads to and the conditions it adds. */
    record Edge(int to, List<Condition> adds) {}

    /** A row of a rule; the last of a rule has no tests and always matches. */
    record Line(List<Test> tests, Edge edge) {}

    /**
     * A criterion as masks.
     *
     * @param any at least one of these bits, where {@code needsAny}
     * @param forbidden none of these bits
     * @param required all of these bits
     */
    record Test(int question, boolean needsAny, int any, int forbidden, int required) {

        boolean holdsFor(int chosen) {
            return (!needsAny || (chosen & any) != 0)
                    && (chosen & forbidden) == 0
                    && (chosen & required) == required;
        }
    }

    /** An outcome with the conditions that it adds itself. */
    record End(Outcome outcome, List<Condition> adds) {}
}
