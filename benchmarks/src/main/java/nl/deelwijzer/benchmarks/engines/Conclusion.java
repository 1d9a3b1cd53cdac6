// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Walk;

import java.util.List;

/**
 * What an engine decided.
 *
 * @param outcome its id
 * @param conditions their ids, in order
 */
record Conclusion(String outcome, List<String> conditions) {

    static Conclusion of(Walk.Decided decided) {
        return new Conclusion(
                decided.outcome().id(), decided.conditions().stream().map(Condition::id).toList());
    }
}
