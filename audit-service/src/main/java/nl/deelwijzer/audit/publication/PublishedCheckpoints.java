// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import nl.deelwijzer.tlog.SignedNote;

import java.util.Optional;

/** The checkpoints as readers get them: with the cosignatures of the witnesses. */
public interface PublishedCheckpoints {

    /**
     * A checkpoint that the witnesses were asked about.
     *
     * @param note signed by the log and by those witnesses that answered
     */
    record Published(long size, SignedNote note) {}

    /** The newest of a log, for a thread that may wait; empty before the first. */
    Optional<Published> newest(int log);

    /** Replaces the published checkpoint of a log unless a larger one is there; waits. */
    void publish(int log, Published checkpoint);
}
