// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public key by which the signatures of one log or one witness are checked (C2SP signed-note
 * "vkey").
 */
public final class VerifierKey {

    private static final Pattern NAME = Pattern.compile("[^+\\p{IsWhite_Space}]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final int ID_BYTES = 4;

    private final String name;
    private final SignatureType type;
    private final byte[] publicKey;
    private final byte[] id;

    VerifierKey(String name, SignatureType type, byte[] publicKey) {
        Refusal.unless(isName(name) && publicKey.length == Ed25519.KEY_BYTES, Reason.BAD_VKEY);
        this.name = name;
        this.type = type;
        this.publicKey = publicKey.clone();
        this.id = id(name, typed());
    }

    /** Reads {@code name+id+base64}. */
    public static Checked<VerifierKey> parse(String vkey) {
        return Checked.of(() -> {
            String[] parts = vkey.split("\\+", 3);
            Refusal.unless(parts.length == 3 && ID.matcher(parts[1]).matches(), Reason.BAD_VKEY);
            byte[] typed = Forms.base64(parts[2], Reason.BAD_VKEY);
            Refusal.unless(typed.length > 1, Reason.BAD_VKEY);
            var key =
                    new VerifierKey(
                            parts[0],
                            SignatureType.of(typed[0]),
                            Arrays.copyOfRange(typed, 1, typed.length));
            Refusal.unless(HexFormat.of().formatHex(key.id).equals(parts[1]), Reason.BAD_VKEY);
            return key;
        });
    }

    /**
     * Reads a key from a configuration: as {@link #parse}, and refuses the published keys of the
     * test vectors.
     */
    public static Checked<VerifierKey> configured(String vkey) {
        return parse(vkey)
                .then(key ->
                        TestKeys.isOne(key.publicKey)
                                ? new Checked.Refused<>(Reason.TEST_KEY)
                                : new Checked.Accepted<>(key));
    }

    /** Whose key it is; for a log its origin. */
    public String name() {
        return name;
    }

    /** The kind of its signatures. */
    public SignatureType type() {
        return type;
    }

    /** Whether a signature line names this key. */
    boolean isNamedBy(SignatureLine line) {
        return name.equals(line.name()) && Arrays.equals(id, line.keyId());
    }

    byte[] id() {
        return id;
    }

    /** Whether both are the same key, whatever their names: it must not have two roles. */
    boolean sharesKeyWith(VerifierKey other) {
        return Arrays.equals(publicKey, other.publicKey);
    }

    /** The key itself, to count distinct ones by. */
    ByteBuffer identity() {
        return ByteBuffer.wrap(publicKey).asReadOnlyBuffer();
    }

    /** Whether a line's payload is a good signature over the text of a note. */
    boolean verifies(byte[] text, byte[] payload) {
        if (payload.length != type.payloadBytes()) {
            return false;
        }
        return switch (type) {
            case ED25519 -> Ed25519.verifies(publicKey, text, payload);
            case COSIGNATURE -> Cosignature.verifies(publicKey, text, payload);
        };
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static byte[] id(String name, byte[] typed) {
        MessageDigest digest = Hash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return Arrays.copyOf(digest.digest(typed), ID_BYTES);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + publicKey.length).put(type.code()).put(publicKey).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && toString().equals(key.toString());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }

    /** The form that is handed out and configured. */
    @Override
    public String toString() {
        return name
                + "+"
                + HexFormat.of().formatHex(id)
                + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
