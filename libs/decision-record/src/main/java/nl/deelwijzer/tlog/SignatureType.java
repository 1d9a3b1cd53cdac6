// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** What kind of signature a key makes (C2SP signed-note). One key has one kind, and one role. */
public enum SignatureType {
    /** Ed25519 over the text of the note: a log's own signature. Its payload is the signature. */
    ED25519(0x01, 64),
    /**
     * Ed25519 cosignature of a checkpoint: a witness. Its payload is the time in 8 bytes and the
     * signature.
     */
    COSIGNATURE(0x04, 72);

    private final int code;
    private final int payloadBytes;

    SignatureType(int code, int payloadBytes) {
        this.code = code;
        this.payloadBytes = payloadBytes;
    }

    byte code() {
        return (byte) code;
    }

    int payloadBytes() {
        return payloadBytes;
    }

    static SignatureType of(byte code) {
        for (SignatureType type : values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new Refusal(Reason.BAD_VKEY);
    }
}
