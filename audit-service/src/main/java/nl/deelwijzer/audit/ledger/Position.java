// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

/**
 * How far the log of one partition has come. What is stored at or above {@link #size} is pending: a
 * crash left it there, and the writer takes it up again when it meets the same event.
 *
 * @param log the number of the log, equal to that of the partition
 * @param size how many decisions the log holds; the next index
 * @param nextOffset the offset of the first event that is not yet taken in
 */
public record Position(int log, long size, long nextOffset) {

    /** Whether anything was ever taken in. */
    public boolean isStarted() {
        return nextOffset > 0;
    }
}
