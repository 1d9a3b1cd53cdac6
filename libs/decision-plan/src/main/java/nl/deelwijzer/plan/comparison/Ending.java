// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Result;

/** What a set of answers comes to in one version of a plan. */
public sealed interface Ending {

    /** The walk ends at this outcome. */
    record Decided(String outcome, Result result) implements Ending {}

    /** The walk asks this question, which does not offer the answer in this version. */
    record NotOffered(String question) implements Ending {}
}
