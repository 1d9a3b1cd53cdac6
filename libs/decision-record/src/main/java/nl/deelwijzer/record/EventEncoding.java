// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.apache.kafka.clients.producer.ProducerRecord;

/** What encoding a decision as an event gave. */
public sealed interface EventEncoding {

    /** It can be sent. */
    record Encoded(ProducerRecord<String, byte[]> message) implements EventEncoding {

        /** Without the message, which holds personal content. */
        @Override
        public String toString() {
            return "Encoded[…]";
        }
    }

    /**
     * It cannot: the NL GOV profile allows an event of {@link DecisionEvents#MAX_EVENT_BYTES}.
     *
     * @param bytes what it would take, headers and key included
     */
    record RecordTooLarge(int bytes) implements EventEncoding {}
}
