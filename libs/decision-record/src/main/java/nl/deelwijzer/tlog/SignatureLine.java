// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature of a note, whoever made it. */
public final class SignatureLine {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    private final String name;
    private final byte[] keyId;
    private final byte[] payload;

    SignatureLine(String name, byte[] keyId, byte[] payload) {
        this.name = name;
        this.keyId = keyId.clone();
        this.payload = payload.clone();
    }

    /** Reads a line without its line feed. */
    static SignatureLine parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        Refusal.unless(line.startsWith(DASH) && space > 0, Reason.BAD_SIGNATURE_LINE);
        String name = line.substring(DASH.length(), space);
        Refusal.unless(VerifierKey.isName(name), Reason.BAD_SIGNATURE_LINE);
        byte[] bytes = Forms.base64(line.substring(space + 1), Reason.BAD_SIGNATURE_LINE);
        Refusal.unless(bytes.length > ID_BYTES, Reason.BAD_SIGNATURE_LINE);
        return new SignatureLine(
                name,
                Arrays.copyOf(bytes, ID_BYTES),
                Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    String name() {
        return name;
    }

    byte[] keyId() {
        return keyId;
    }

    byte[] payload() {
        return payload;
    }

    /** Whether both name the same key, whatever the signatures. */
    boolean isOfTheKeyOf(SignatureLine other) {
        return name.equals(other.name) && Arrays.equals(keyId, other.keyId);
    }

    /** The line with its line feed. */
    @Override
    public String toString() {
        byte[] bytes =
                ByteBuffer.allocate(keyId.length + payload.length).put(keyId).put(payload).array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
