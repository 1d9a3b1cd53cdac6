// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.VerifierKey;

/** The key that signs the checkpoints of all logs, each under the name of its own log. */
public final class LogKey {

    private final byte[] seed;

    /**
     * Takes the key and tries it.
     *
     * @param seed the 32 secret bytes of an Ed25519 key
     * @throws IllegalArgumentException if there are more or fewer, or everybody knows them
     */
    public LogKey(byte[] seed) {
        this.seed = seed.clone();
        var _ = signer(0);
    }

    /** The name of a log in its checkpoints. */
    public static String origin(int log) {
        return "deelwijzer/decisions/" + log;
    }

    /** What checks the checkpoints of a log; to be handed out. */
    public VerifierKey verifier(int log) {
        return signer(log).key();
    }

    Signer signer(int log) {
        return Signer.configured(origin(log), SignatureType.ED25519, seed);
    }
}
