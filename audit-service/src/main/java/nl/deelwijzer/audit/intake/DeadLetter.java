// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.record.RecordFault;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.util.Locale;

/**
 * A message that cannot become part of a log, with the reason.
 *
 * @param reason a kebab-case code: a {@link RecordFault.Code}, {@link #CONFLICT} or {@link
 *     #READER_FAILED}
 * @param pointer where in the message, as {@link RecordFault} says; holds no content
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> message, String reason, String pointer) {

    /** Another decision is recorded under this id. */
    static final String CONFLICT = "conflict";

    /** The reader itself failed: a fault of this software. */
    static final String READER_FAILED = "reader-failed";

    static DeadLetter unreadable(ConsumerRecord<byte[], byte[]> message, RecordFault fault) {
        var reason = fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DeadLetter(message, reason, fault.pointer());
    }

    /** Without the message, which may hold personal content. */
    @Override
    public String toString() {
        return "DeadLetter[offset " + message.offset() + ", " + reason + "]";
    }
}
