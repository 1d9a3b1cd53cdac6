// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.List;

/**
 * Something that must be done because of the decision.
 *
 * @param moment when
 * @param text what, for the professional
 * @param cites the law behind it
 */
public record Condition(String id, Moment moment, String text, List<String> cites) {

    public Condition {
        cites = List.copyOf(cites);
    }
}
