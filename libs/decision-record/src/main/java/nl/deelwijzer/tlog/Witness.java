// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cosigns the checkpoints of logs that it saw only grow (C2SP tlog-witness). Safe for use by many
 * threads and instances at once, because its state is replaced only where it is still the one that
 * was read.
 */
public final class Witness {

    private final Signer signer;
    private final WitnessState state;
    private final Map<String, LogPolicy> logs;

    /**
     * A witness of some logs.
     *
     * @param signer of type {@link SignatureType#COSIGNATURE}
     * @param logs whose checkpoints it cosigns, by whose keys
     * @throws IllegalArgumentException if a log shares its key with the witness, or two logs have
     *     one origin
     */
    public Witness(Signer signer, WitnessState state, List<LogPolicy> logs) {
        this.signer = signer;
        this.state = state;
        this.logs = byOrigin(logs);
        for (LogPolicy log : logs) {
            if (log.logKeys().stream().anyMatch(signer.key()::sharesKeyWith)) {
                throw new IllegalArgumentException("a log and a witness share a key");
            }
        }
    }

    private static Map<String, LogPolicy> byOrigin(List<LogPolicy> logs) {
        try {
            return logs.stream()
                    .collect(Collectors.toUnmodifiableMap(LogPolicy::origin, log -> log));
        } catch (IllegalStateException duplicate) {
            throw new IllegalArgumentException("two logs have one origin", duplicate);
        }
    }

    /**
     * Answers one request.
     *
     * @param now POSIX seconds, not 0
     */
    public WitnessAnswer addCheckpoint(byte[] body, long now) {
        return switch (Checked.of(() -> WitnessRequest.read(body))) {
            case Checked.Refused<WitnessRequest> _ -> new WitnessAnswer.Rejected(400);
            case Checked.Accepted<WitnessRequest>(WitnessRequest request) ->
                    identified(request, now);
        };
    }

    private WitnessAnswer identified(WitnessRequest request, long now) {
        LogPolicy log = logs.get(request.note().claimedOrigin());
        if (log == null) {
            return new WitnessAnswer.Rejected(404);
        }
        return switch (Checked.of(() -> checkpoint(request, log))) {
            case Checked.Refused<Checkpoint>(Reason reason) ->
                    new WitnessAnswer.Rejected(
                            reason == Reason.NO_TRUSTED_SIGNATURE || reason == Reason.BAD_SIGNATURE
                                    ? 403
                                    : 400);
            case Checked.Accepted<Checkpoint>(Checkpoint checkpoint)
                    when request.old() > checkpoint.size() ->
                    new WitnessAnswer.Rejected(400);
            case Checked.Accepted<Checkpoint>(Checkpoint checkpoint) ->
                    compared(
                            new WitnessRequest(
                                    request.old(), request.proof(), log.trusted(request.note())),
                            checkpoint,
                            now);
        };
    }

    private static Checkpoint checkpoint(WitnessRequest request, LogPolicy log) {
        log.verifySignatures(request.note());
        return Checkpoint.parseSigned(request.note().text(), log.origin());
    }

    /** One atomic act: when the state changed in between, everything is looked at again. */
    private WitnessAnswer compared(WitnessRequest request, Checkpoint checkpoint, long now) {
        while (true) {
            WitnessState.Seen seen = state.read(checkpoint.origin());
            if (request.old() != seen.size()) {
                return new WitnessAnswer.OtherSize(seen.size());
            }
            if (consistent(seen, request, checkpoint)
                    instanceof Checked.Refused<Hash>(Reason reason)) {
                return new WitnessAnswer.Inconsistent(
                        checkpoint.origin(), reason, isEvidence(seen, checkpoint, reason));
            }
            var next = new WitnessState.Seen(checkpoint.size(), checkpoint.root());
            if (state.replace(checkpoint.origin(), seen, next)) {
                return cosigned(checkpoint.origin(), request.note(), now);
            }
        }
    }

    private WitnessAnswer cosigned(String origin, SignedNote note, long now) {
        SignatureLine line = signer.cosign(note.text(), now);
        return new WitnessAnswer.Cosigned(origin, note.with(line), line.toString());
    }

    /** From the recorded root, never from one that the asker sent. */
    private static Checked<Hash> consistent(
            WitnessState.Seen seen, WitnessRequest request, Checkpoint checkpoint) {
        return MerkleProof.consistency(
                seen.size(), seen.root(), checkpoint.size(), checkpoint.root(), request.proof());
    }

    /** A proof that stands where none is needed says something about the asker only. */
    private static boolean isEvidence(
            WitnessState.Seen seen, Checkpoint checkpoint, Reason reason) {
        boolean sameTree =
                seen.size() == checkpoint.size() && seen.root().equals(checkpoint.root());
        return reason == Reason.BAD_EMPTY_ROOT || (seen.size() > 0 && !sameTree);
    }
}
