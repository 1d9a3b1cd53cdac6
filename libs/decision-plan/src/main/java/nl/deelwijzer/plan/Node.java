// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** A place in the graph of a plan: it asks, computes, or ends. */
public sealed interface Node permits Question, Rule, Outcome {

    /** Unique among all questions, rules and outcomes of the plan. */
    String id();
}
