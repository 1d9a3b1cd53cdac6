// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.Optional;
import java.util.UUID;

/** Names one decision everywhere: in the answer, the event, the store and the log. */
public record DecisionId(UUID value) implements EntryId {

    /** The id in the form of RFC 9562 with lower-case digits, if the text is exactly that. */
    public static Optional<DecisionId> parse(String text) {
        return Uuids.parse(text).map(DecisionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
