// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.record.DecisionId;

/** A decision that did not come out identical. */
public record Finding(DecisionId decision, Replay replay) {}
