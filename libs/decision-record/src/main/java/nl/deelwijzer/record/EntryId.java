// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.UUID;

/** Names one entry of the log, a decision or an act. */
public sealed interface EntryId permits ActId, DecisionId {

    /** The id as such; an act has never that of a decision. */
    UUID value();
}
