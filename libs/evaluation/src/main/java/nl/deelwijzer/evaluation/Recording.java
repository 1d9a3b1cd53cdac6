// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.record.DecisionRecord;

/** What came of recording a decision. */
public sealed interface Recording {

    /** The log has acknowledged the record: only now may the decision be given. */
    record Durable(DecisionRecord decision) implements Recording {}

    /** The record is larger than the log takes. Nothing was recorded. */
    record TooLarge() implements Recording {}

    /**
     * No acknowledgement came in time. The record may still arrive; the decision must not be given.
     */
    record NotRecorded() implements Recording {}
}
