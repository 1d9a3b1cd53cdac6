// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import nl.deelwijzer.tlog.Witness;
import nl.deelwijzer.tlog.WitnessAnswer;

import java.util.List;
import java.util.Optional;

/** The witness at work: answers, keeps what it saw and what it found wrong, and says so. */
final class Observer {

    private final Witness witness;
    private final Folder folder;
    private final Evidence evidence;
    private final Journal journal;

    /**
     * Begins where the folder says.
     *
     * @param origins of the logs; their state is read once, so that a damaged one is found now
     */
    Observer(Witness witness, Folder folder, List<String> origins, Journal journal) {
        this.witness = witness;
        this.folder = folder;
        this.evidence = new Evidence(folder.evidence());
        this.journal = journal;
        for (String origin : origins) {
            journal.info("%s: cosigned up to size %d", origin, folder.read(origin).size());
        }
        if (hasEvidence()) {
            journal.alarm("%d proofs against logs lie in %s", evidence.count(), folder.evidence());
        }
    }

    /** One request at a time: the disk, not the signature, takes the time. */
    synchronized WitnessAnswer addCheckpoint(byte[] request) {
        WitnessAnswer answer =
                witness.addCheckpoint(request, journal.clock().instant().getEpochSecond());
        switch (answer) {
            case WitnessAnswer.Cosigned(var origin, var note, var _) -> folder.keep(origin, note);
            case WitnessAnswer.Inconsistent(var origin, var reason, var against) when against ->
                    journal.alarm(
                            "%s signed what does not follow from its former checkpoint (%s); proof: %s",
                            origin,
                            reason,
                            evidence.keep(request, folder.cosigned(origin))
                                    .map(Object::toString)
                                    .orElse("enough is kept"));
            case WitnessAnswer.Inconsistent _,
                    WitnessAnswer.OtherSize _,
                    WitnessAnswer.Rejected _ -> {}
        }
        return answer;
    }

    /** What was cosigned last for an origin. */
    Optional<String> checkpoint(String origin) {
        return folder.cosigned(origin);
    }

    /** Whether any log was ever found to have broken its promise. */
    boolean hasEvidence() {
        return evidence.count() > 0;
    }
}
