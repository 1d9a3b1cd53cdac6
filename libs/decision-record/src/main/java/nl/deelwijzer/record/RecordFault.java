// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * Why something that came in is not a decision. Holds nothing of the content, so that it may be
 * logged.
 *
 * @param code what is wrong
 * @param pointer where: a JSON pointer (RFC 6901) into the data of known names only, or {@code
 *     ce_…} for an attribute of the event; empty for the whole
 */
public record RecordFault(Code code, String pointer) {

    /** What can be wrong. */
    public enum Code {
        /** The message is not a CloudEvent in the Kafka binding. */
        NOT_AN_EVENT,
        /** An event of another type, another content type or another schema. */
        OTHER_EVENT,
        /** More bytes than an event may have. */
        TOO_LARGE,
        /** The data are not one JSON object, or a name stands in an object twice. */
        NOT_JSON,
        /** A name that version 1 does not know; the pointer names the object that holds it. */
        UNKNOWN_FIELD,
        /** A name that must be there is not. */
        MISSING_FIELD,
        /** Another JSON type than the schema says; null included. */
        WRONG_TYPE,
        /**
         * The right type with a value that the schema does not allow, or that is not written in its
         * one way.
         */
        INVALID_VALUE,
        /** A commitment that does not fit content and salt. */
        COMMITMENT_MISMATCH,
        /** Event, key and data contradict each other, or two places of the data do. */
        CONTRADICTION
    }

    @Override
    public String toString() {
        return code + " at '" + pointer + "'";
    }
}
