// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;

/**
 * Signs for one log or one witness. Ed25519 is deterministic: the same text always gets the same
 * signature.
 */
public final class Signer {

    private static final byte[] PROBE = "a text that no log signs".getBytes(StandardCharsets.UTF_8);

    private final VerifierKey key;
    private final PrivateKey privateKey;

    private Signer(VerifierKey key, PrivateKey privateKey) {
        this.key = key;
        this.privateKey = privateKey;
    }

    /**
     * A signer from a configuration.
     *
     * @param name of a log its origin; of a witness its own
     * @param seed the 32 secret bytes of the key
     * @throws IllegalArgumentException if the name or the seed is malformed, or the seed is one of
     *     the published test vectors
     */
    public static Signer configured(String name, SignatureType type, byte[] seed) {
        if (seed.length == Ed25519.KEY_BYTES && TestKeys.isOne(Ed25519.publicKeyOf(seed))) {
            throw new IllegalArgumentException("this key is published with the test vectors");
        }
        return of(name, type, seed);
    }

    /** A seed for a new key. */
    public static byte[] newSeed(SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    static Signer of(String name, SignatureType type, byte[] seed) {
        if (seed.length != Ed25519.KEY_BYTES || !VerifierKey.isName(name)) {
            throw new IllegalArgumentException(
                    "a signer has a name without white space and 32 secret bytes");
        }
        byte[] publicKey = Ed25519.publicKeyOf(seed);
        var signer = new Signer(new VerifierKey(name, type, publicKey), Ed25519.privateKey(seed));
        if (!Ed25519.verifies(publicKey, PROBE, Ed25519.sign(signer.privateKey, PROBE))) {
            throw new IllegalStateException("this Java platform derives no public key from a seed");
        }
        return signer;
    }

    /** The public half, to be handed out. */
    public VerifierKey key() {
        return key;
    }

    /**
     * Signs a checkpoint as its log. The signature is a promise: everything it covers is durable
     * before.
     *
     * @throws IllegalStateException if this is a witness
     */
    SignedNote sign(Checkpoint checkpoint) {
        requireType(SignatureType.ED25519);
        byte[] text = checkpoint.text();
        var line = new SignatureLine(key.name(), key.id(), Ed25519.sign(privateKey, text));
        return SignedNote.of(text, java.util.List.of(line));
    }

    /**
     * Cosigns the text of a checkpoint as a witness.
     *
     * @param time POSIX seconds
     * @throws IllegalStateException if this is a log
     */
    SignatureLine cosign(byte[] text, long time) {
        requireType(SignatureType.COSIGNATURE);
        byte[] signature = Ed25519.sign(privateKey, Cosignature.message(time, text));
        return new SignatureLine(key.name(), key.id(), Cosignature.payload(time, signature));
    }

    private void requireType(SignatureType type) {
        if (key.type() != type) {
            throw new IllegalStateException("a key has one role only");
        }
    }

    /** The public half. */
    @Override
    public String toString() {
        return "Signer[" + key + "]";
    }
}
