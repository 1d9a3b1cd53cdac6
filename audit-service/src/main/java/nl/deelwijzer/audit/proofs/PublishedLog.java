// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.publication.PublishedCheckpoints.Published;
import nl.deelwijzer.tlog.SignedNote;

import org.jspecify.annotations.Nullable;

/**
 * A log as its readers may see it: nothing beyond its published checkpoint.
 *
 * @param number of the log, equal to that of the partition
 * @param size how many entries the checkpoint covers
 * @param note the checkpoint, as the log signed it
 * @param nextOffset where the log goes on in its partition, as it is kept beside the checkpoint
 * @param cosigned the newest checkpoint that the witnesses were asked about, of this size or a
 *     former one; null where none was
 */
public record PublishedLog(
        int number, long size, SignedNote note, long nextOffset, @Nullable Published cosigned) {

    /** The checkpoint to show: with the cosignatures of the witnesses, where there are any. */
    public SignedNote checkpoint() {
        return cosigned == null ? note : cosigned.note();
    }

    /** The same log at {@link #checkpoint}, where that covers this index already. */
    public PublishedLog witnessed(long index) {
        return cosigned != null && index < cosigned.size()
                ? new PublishedLog(number, cosigned.size(), cosigned.note(), nextOffset, cosigned)
                : this;
    }

    /** Its name in the checkpoint. */
    public String origin() {
        return LogKey.origin(number);
    }

    /** Whether the checkpoint covers this index. */
    public boolean covers(long index) {
        return index >= 0 && index < size;
    }
}
