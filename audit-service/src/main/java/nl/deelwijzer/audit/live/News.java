// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import nl.deelwijzer.audit.search.FoundDecision;

/** What somebody who follows the logs gets to hear. */
public sealed interface News {

    /** From where to go on after it. */
    Positions after();

    /** A decision is in the log. */
    record Arrived(FoundDecision decision, Positions after) implements News {}

    /** There was nothing to tell; the connection is alive. */
    record Quiet(Positions after) implements News {}
}
