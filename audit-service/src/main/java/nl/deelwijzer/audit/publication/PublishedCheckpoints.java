// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import nl.deelwijzer.tlog.SignedNote;

import java.util.List;
import java.util.stream.Stream;

/** The checkpoints as readers get them: with the cosignatures of the witnesses. */
public interface PublishedCheckpoints {

    /**
     * A checkpoint that the witnesses were asked about.
     *
     * @param note signed by the log and by those witnesses that answered
     */
    record Published(long size, SignedNote note) {

        /**
         * This one as the newest, and behind it those that it does not replace: a witness cosigned
         * them that did not cosign this one.
         *
         * @param former newest first
         */
        public List<Published> before(List<Published> former) {
            return Stream.concat(Stream.of(this), former.stream().filter(it -> !replaces(it)))
                    .toList();
        }

        private boolean replaces(Published former) {
            return size >= former.size && note.isCosignedByAllOf(former.note);
        }
    }

    /**
     * Those of a log, for a thread that may wait: the newest, then the former ones that witnesses
     * cosigned which were silent about it. Empty before the first.
     */
    List<Published> of(int log);

    /**
     * Replaces those of a log unless a larger one is there; waits.
     *
     * @param checkpoints newest first, at least one
     */
    void publish(int log, List<Published> checkpoints);
}
