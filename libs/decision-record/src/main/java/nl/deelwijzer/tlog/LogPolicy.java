// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom to believe about one log.
 *
 * @param origin the log
 * @param logKeys the log's own keys, of type {@link SignatureType#ED25519}; one of them must have
 *     signed
 * @param witnessKeys the witnesses, of type {@link SignatureType#COSIGNATURE}
 * @param quorum how many distinct witnesses must have cosigned; 0 for none
 */
public record LogPolicy(
        String origin, List<VerifierKey> logKeys, List<VerifierKey> witnessKeys, int quorum) {

    /**
     * Checks the configuration.
     *
     * @throws IllegalArgumentException if there is no log key, a key is of the wrong type or in two
     *     roles, the origin is not one, or the quorum cannot be reached
     */
    public LogPolicy {
        logKeys = List.copyOf(logKeys);
        witnessKeys = List.copyOf(witnessKeys);
        require(Checkpoint.isOrigin(origin), "the origin is empty or forbidden");
        require(!logKeys.isEmpty(), "a log has a key");
        require(
                logKeys.stream().allMatch(key -> key.type() == SignatureType.ED25519),
                "a log signs with type 1");
        require(
                witnessKeys.stream().allMatch(key -> key.type() == SignatureType.COSIGNATURE),
                "a witness has type 4");
        require(quorum >= 0 && quorum <= witnessKeys.size(), "the quorum needs as many witnesses");
        for (VerifierKey witness : witnessKeys) {
            require(
                    logKeys.stream().noneMatch(witness::sharesKeyWith),
                    "a log and a witness share a key");
        }
    }

    /**
     * What a note says, after all of it was checked: its form, every signature of a configured key,
     * the origin, the quorum.
     */
    public Checked<OpenedCheckpoint> open(byte[] note) {
        return Checked.of(() -> open(SignedNote.read(note)));
    }

    OpenedCheckpoint open(SignedNote note) {
        verifySignatures(note);
        Checkpoint checkpoint = Checkpoint.parse(note.text(), origin);
        Map<VerifierKey, Long> cosigned = cosigned(note);
        Refusal.unless(distinct(cosigned) >= quorum, Reason.NO_QUORUM);
        return new OpenedCheckpoint(checkpoint, cosigned);
    }

    /** Every line of a configured key must verify, and one must be the log's. */
    void verifySignatures(SignedNote note) {
        boolean signed = false;
        for (SignatureLine line : note.lines()) {
            signed |= verifies(note, line, logKeys);
            boolean _ = verifies(note, line, witnessKeys);
        }
        Refusal.unless(signed, Reason.NO_TRUSTED_SIGNATURE);
    }

    /** The note with those lines only that {@link #verifySignatures} looked at. */
    SignedNote trusted(SignedNote note) {
        return SignedNote.of(
                note.text(),
                note.lines().stream()
                        .filter(line ->
                                Stream.concat(logKeys.stream(), witnessKeys.stream())
                                        .anyMatch(key -> key.isNamedBy(line)))
                        .toList());
    }

    private static boolean verifies(SignedNote note, SignatureLine line, List<VerifierKey> keys) {
        boolean named = false;
        for (VerifierKey key : keys) {
            if (key.isNamedBy(line)) {
                Refusal.unless(key.verifies(note.text(), line.payload()), Reason.BAD_SIGNATURE);
                named = true;
            }
        }
        return named;
    }

    private Map<VerifierKey, Long> cosigned(SignedNote note) {
        var times = new HashMap<VerifierKey, Long>();
        for (SignatureLine line : note.lines()) {
            for (VerifierKey key : witnessKeys) {
                if (key.isNamedBy(line)) {
                    times.merge(key, Cosignature.time(line.payload()), Math::max);
                }
            }
        }
        return times;
    }

    /** By key, not by name and not by line: one witness counts once. */
    private static long distinct(Map<VerifierKey, Long> cosigned) {
        return cosigned.keySet().stream().map(VerifierKey::identity).distinct().count();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
