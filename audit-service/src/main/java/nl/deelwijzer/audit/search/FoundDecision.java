// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

/**
 * A stored decision.
 *
 * @param log the number of its log
 * @param index its place in that log; null as long as no checkpoint covers it
 */
public record FoundDecision(DecisionRecord decision, int log, @Nullable Long index) {}
