// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import java.util.List;

/**
 * What became of the decisions of a batch that is stored but not yet confirmed by a checkpoint.
 *
 * @param next the checkpoint to confirm it with
 * @param added how many decisions the batch adds to the log
 * @param repeated how many were there already
 * @param conflicting arrivals with the id of another decision; they are not stored
 */
public record Taken(Checkpoint next, int added, int repeated, List<Arrival> conflicting) {}
