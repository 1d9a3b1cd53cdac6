// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.KebabCase;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Turns the number or name of a person into a pseudonym that only holders of the key can make
 * again: HMAC-SHA256 over {@code scheme:value}. The value goes no further than this. Safe for use
 * by many threads at once.
 */
public final class Pseudonymiser {

    private static final byte[] KEY_ID = "\0key-id".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_ID_BYTES = 4;
    private static final Pattern FORM = Pattern.compile("hmac-sha256:[0-9a-f]{8}:[0-9a-f]{64}");

    private final byte[] key;
    private final String keyId;

    /**
     * @param key at least 32 bytes, secret, the same for all services whose decisions must be found
     *     by subject
     * @throws IllegalArgumentException if the key is shorter
     */
    public Pseudonymiser(byte[] key) {
        this.key = Hashes.requireKey(key);
        this.keyId = HexFormat.of().formatHex(Hashes.hmac(this.key, KEY_ID), 0, KEY_ID_BYTES);
    }

    /**
     * Names the key without showing it: 8 hex digits, which stand in every pseudonym made with it.
     */
    public String keyId() {
        return keyId;
    }

    /**
     * The subject under its pseudonym, {@code hmac-sha256:<key id>:<64 hex digits>}.
     *
     * @param scheme what kind of value it is, such as {@code bsn}; see {@link #isScheme}
     * @param value space around it does not count, and a citizen service number may be written with
     *     or without separators and its leading zero: one person has one pseudonym
     * @throws IllegalArgumentException if the scheme is not one, or the value is not {@linkplain
     *     Texts#isUsable usable}
     */
    public Subject subject(String scheme, String value) {
        if (!isScheme(scheme)) {
            throw new IllegalArgumentException("a scheme is kebab-case");
        }
        Texts.require(value);
        String named = scheme + ":" + normal(scheme, value.strip());
        byte[] mac = Hashes.hmac(key, named.getBytes(StandardCharsets.UTF_8));
        return new Subject(scheme, "hmac-sha256:" + keyId + ":" + HexFormat.of().formatHex(mac));
    }

    private static String normal(String scheme, String value) {
        return scheme.equals(CitizenNumber.SCHEME) ? CitizenNumber.normal(value) : value;
    }

    /**
     * Whether the text can be a scheme: kebab-case, so that no two pairs of scheme and value are
     * written alike.
     */
    public static boolean isScheme(String text) {
        return KebabCase.is(text);
    }

    static boolean isPseudonym(String text) {
        return FORM.matcher(text).matches();
    }
}
