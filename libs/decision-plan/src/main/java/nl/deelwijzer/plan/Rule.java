// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * A way on that follows from earlier answers; it asks nothing.
 *
 * @param step the source's own step number
 * @param rows the first row that matches is taken
 * @param otherwise taken if no row matches
 * @param defaultRefusal whether {@code otherwise} is only a safeguard that no walk can reach
 */
public record Rule(
        String id, String step, List<Row> rows, Transition otherwise, boolean defaultRefusal)
        implements Node {

    public Rule {
        rows = List.copyOf(rows);
    }
}
