// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.VerifierKey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The key that signs the checkpoints of all logs, each under the name of its own log. */
public final class LogKey {

    private final byte[] seed;
    private final List<VerifierKey> former;

    /** By log: to derive a key and try it takes as long as to sign. */
    private final Map<Integer, Signer> signers = new ConcurrentHashMap<>();

    /**
     * Takes the key and tries it.
     *
     * @param seed the 32 secret bytes of an Ed25519 key
     * @throws IllegalArgumentException if there are more or fewer, or everybody knows them
     */
    public LogKey(byte[] seed) {
        this(seed, List.of());
    }

    /**
     * The same after a replacement.
     *
     * @param former the keys that signed the logs before, each with the origin of its log
     * @throws IllegalArgumentException if the seed has more or fewer bytes, or everybody knows it
     */
    public LogKey(byte[] seed, List<VerifierKey> former) {
        this.seed = seed.clone();
        this.former = List.copyOf(former);
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

    /** What checked the checkpoints of a log before the key was replaced; none if it never was. */
    public List<VerifierKey> former(int log) {
        return former.stream().filter(key -> key.name().equals(origin(log))).toList();
    }

    Signer signer(int log) {
        return signers.computeIfAbsent(
                log, number -> Signer.configured(origin(number), SignatureType.ED25519, seed));
    }
}
