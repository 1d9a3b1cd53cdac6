// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.tlog.SignedNote;

/**
 * A log as its readers may see it: nothing beyond its published checkpoint.
 *
 * @param number of the log, equal to that of the partition
 * @param size how many entries the checkpoint covers
 * @param note the checkpoint, with all its signatures
 */
public record PublishedLog(int number, long size, SignedNote note) {

    /** Its name in the checkpoint. */
    public String origin() {
        return LogKey.origin(number);
    }

    /** Whether the checkpoint covers this index. */
    public boolean covers(long index) {
        return index >= 0 && index < size;
    }
}
