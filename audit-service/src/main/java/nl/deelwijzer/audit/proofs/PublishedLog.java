// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.publication.PublishedCheckpoints.Published;
import nl.deelwijzer.tlog.SignedNote;

import java.util.List;

/**
 * A log as its readers may see it: nothing beyond its published checkpoint.
 *
 * @param number of the log, equal to that of the partition
 * @param size how many entries the checkpoint covers
 * @param note the checkpoint, as the log signed it
 * @param nextOffset where the log goes on in its partition, as it is kept beside the checkpoint
 * @param shown the newest checkpoint that the witnesses were asked about, of this size or a former
 *     one, then those before it that other witnesses cosigned; empty where none was asked
 */
public record PublishedLog(
        int number, long size, SignedNote note, long nextOffset, List<Published> shown) {

    public PublishedLog {
        shown = List.copyOf(shown);
    }

    /** The checkpoint to show: with the cosignatures of the witnesses, where there are any. */
    public SignedNote checkpoint() {
        return shown.isEmpty() ? note : shown.getFirst().note();
    }

    /**
     * The same log at the checkpoint with the most witnesses that covers this index, the newest of
     * those; as it is where none does.
     */
    public PublishedLog witnessed(long index) {
        return shown.stream()
                .filter(it -> index < it.size())
                .reduce((newer, older) ->
                        older.note().witnesses() > newer.note().witnesses() ? older : newer)
                .map(it -> new PublishedLog(number, it.size(), it.note(), nextOffset, shown))
                .orElse(this);
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
