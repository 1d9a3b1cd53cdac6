// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import nl.deelwijzer.tlog.LogStorage;

/** Where checkpoints go once they are committed. */
public interface Destination {

    /** In names of threads, counters and log lines, as in {@code topic}. */
    String name();

    /**
     * Brings a checkpoint there; may take its time, but not for ever. The same one may come again.
     * Is called by one thread at a time for each log.
     *
     * @return false if it, or a newer one, must be brought again later; the destination has said
     *     why
     */
    boolean deliver(int log, LogStorage.Committed checkpoint) throws InterruptedException;
}
