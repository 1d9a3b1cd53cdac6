// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The questions that one walk asked, in order. A step is made when somebody looks at it, which
 * keeps the walk itself light. Nobody but the walker can add to it.
 */
final class Path extends AbstractList<PathStep> implements RandomAccess {

    private final Graph graph;
    private final @Nullable Answer[] given;
    private final int[] asked;
    private int size;

    /**
     * An empty path.
     *
     * @param given the answer per question of the graph, null where there is none
     * @param most how many questions it may come to hold
     */
    Path(Graph graph, @Nullable Answer[] given, int most) {
        this.graph = graph;
        this.given = given;
        this.asked = new int[most];
    }

    /** The question must have an answer. */
    void ask(int question) {
        asked[size++] = question;
    }

    @Override
    public PathStep get(int index) {
        int question = asked[Objects.checkIndex(index, size)];
        return new PathStep(
                graph.question(question).question(), Objects.requireNonNull(given[question]));
    }

    @Override
    public int size() {
        return size;
    }
}
