// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.Optional;
import java.util.UUID;

/** Names one act everywhere: in the event, the store and the log. */
public record ActId(UUID value) implements EntryId {

    /** The id in the form of RFC 9562 with lower-case digits, if the text is exactly that. */
    public static Optional<ActId> parse(String text) {
        return Uuids.parse(text).map(ActId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
