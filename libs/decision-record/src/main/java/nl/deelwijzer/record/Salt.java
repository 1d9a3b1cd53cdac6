// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What makes a commitment impossible to guess: 32 random bytes, destroyed together with the
 * content.
 */
public final class Salt {

    /** The length of a salt. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the bytes.
     *
     * @throws IllegalArgumentException if there are not exactly 32 bytes
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a salt has " + BYTES + " bytes");
        }
        return new Salt(bytes.clone());
    }

    /**
     * The salt in canonical base64 (RFC 4648 section 4, with padding), if the text is exactly that.
     */
    public static Optional<Salt> parse(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            var salt = new Salt(bytes);
            return bytes.length == BYTES && salt.base64().equals(base64)
                    ? Optional.of(salt)
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** RFC 4648 section 4, with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the bytes, which would let the content be guessed. */
    @Override
    public String toString() {
        return "Salt[…]";
    }
}
