// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

import nl.deelwijzer.record.DecisionRecord;

/**
 * A decision whose personal content may or must go, as far as time decides.
 *
 * @param standing as of that day, with what stands in the way: a hold, or terms that contradict
 *     each other
 */
public record DueDecision(DecisionRecord decision, Term term, Standing standing) {}
