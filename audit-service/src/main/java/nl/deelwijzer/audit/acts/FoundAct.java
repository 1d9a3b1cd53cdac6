// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.acts;

import nl.deelwijzer.record.ActRecord;

/**
 * A stored act.
 *
 * @param log the number of its log
 * @param index its place in that log
 */
public record FoundAct(ActRecord act, int log, long index) {}
