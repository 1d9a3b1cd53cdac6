// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * A line of a rule.
 *
 * @param when all of these must hold; at least one
 * @param then where the walk goes if they do
 * @param cites the law behind the line
 */
public record Row(List<Criterion> when, Transition then, List<String> cites) {

    public Row {
        when = List.copyOf(when);
        cites = List.copyOf(cites);
    }
}
