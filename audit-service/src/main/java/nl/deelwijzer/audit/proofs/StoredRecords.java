// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogFiles;

/**
 * What is stored of a log, for a thread that may wait: each blocks until the store has answered.
 */
public interface StoredRecords {

    /** The tiles of a log. */
    LogFiles tiles(int log);

    /** The entries of a log, each made anew from its stored record. */
    Fsck.Entries entries(int log);

    /** What stands beyond the checkpoint of a log now, and what stands in no log that there is. */
    Strays strays(int log);
}
