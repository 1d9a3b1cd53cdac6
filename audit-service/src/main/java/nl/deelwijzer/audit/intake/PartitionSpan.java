// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import java.util.OptionalLong;

/**
 * What one partition of the topic holds, in offsets.
 *
 * @param first of the oldest message
 * @param young of the oldest message that must stay for its age; negative where there is none
 * @param end after the newest message
 */
record PartitionSpan(long first, long young, long end) {

    /**
     * The offset before which everything may go; empty where nothing may. A log that stands beyond
     * the end covers another topic, which had this name before.
     *
     * @param covered the offset before which the log holds everything
     */
    OptionalLong clearable(long covered) {
        var upTo = young < 0 ? covered : Math.min(covered, young);
        return covered <= end && first < upTo ? OptionalLong.of(upTo) : OptionalLong.empty();
    }
}
