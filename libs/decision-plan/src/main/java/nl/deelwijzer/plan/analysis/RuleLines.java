// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.analysis;

import nl.deelwijzer.plan.Criterion;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All rows of all rules of a plan, numbered through, with what a walk knows of them: per row a bit
 * mask of the criteria that earlier answers have not met yet, or {@link #DEAD}. Two walks that
 * stand at the same node and know the same go on alike, whatever they answered; merging them is
 * what keeps an analysis small.
 */
public final class RuleLines {

    /** The row can no longer be taken. */
    static final long DEAD = -1L;

    private record Line(String rule, boolean first, List<Criterion> when) {}

    private final Ahead ahead;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> firstLine = new HashMap<>();

    /** The rows of the plan. */
    public RuleLines(Plan plan) {
        this.ahead = new Ahead(plan);
        for (Rule rule : plan.rules()) {
            firstLine.put(rule.id(), lines.size());
            rule.rows()
                    .forEach(row -> lines.add(new Line(rule.id(), opens(rule.id()), row.when())));
        }
    }

    private boolean opens(String rule) {
        return lines.isEmpty() || !lines.getLast().rule().equals(rule);
    }

    /** Every criterion that looks at the question. */
    public Set<Criterion> criteriaOn(String question) {
        var criteria = new LinkedHashSet<Criterion>();
        lines.forEach(line ->
                line.when().stream()
                        .filter(c -> c.question().equals(question))
                        .forEach(criteria::add));
        return criteria;
    }

    /** What is known before anything was asked. */
    public long[] unknown() {
        return lines.stream().mapToLong(line -> (1L << line.when().size()) - 1).toArray();
    }

    /** What is known after this answer. */
    public long[] learn(long[] open, String question, Collection<String> chosen) {
        long[] next = open.clone();
        for (int i = 0; i < next.length; i++) {
            List<Criterion> when = lines.get(i).when();
            for (int bit = 0; bit < when.size() && next[i] != DEAD; bit++) {
                if (when.get(bit).question().equals(question)) {
                    next[i] = Criteria.holds(when.get(bit), chosen) ? next[i] & ~(1L << bit) : DEAD;
                }
            }
        }
        return next;
    }

    /**
     * Drops what no longer matters at the node: rows of rules behind it, rows that wait for a
     * question behind it.
     */
    public long[] forgetAt(String node, long[] open) {
        long[] next = open.clone();
        boolean decided = false;
        for (int i = 0; i < next.length; i++) {
            Line line = lines.get(i);
            decided &= !line.first();
            if (decided || !mayBeTaken(node, line, next[i])) {
                next[i] = DEAD;
            }
            decided |= next[i] == 0;
        }
        return next;
    }

    private boolean mayBeTaken(String node, Line line, long open) {
        if (open == DEAD || !ahead.reaches(node, line.rule())) {
            return false;
        }
        for (int bit = 0; bit < line.when().size(); bit++) {
            if ((open & 1L << bit) != 0 && !ahead.reaches(node, line.when().get(bit).question())) {
                return false;
            }
        }
        return true;
    }

    /** The row of the rule that is taken, counted from 1, or 0 for otherwise. */
    public int rowTaken(Rule rule, long[] open) {
        int first = firstLine.getOrDefault(rule.id(), 0);
        for (int row = 1; row <= rule.rows().size(); row++) {
            if (open[first + row - 1] == 0) {
                return row;
            }
        }
        return 0;
    }
}
