// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.SignedNote;

import java.time.Instant;
import java.util.Optional;

/** Opens signed checkpoints by what the auditor trusts. */
final class Checkpoints {

    private final Trust trust;
    private final Report report;

    Checkpoints(Trust trust, Report report) {
        this.trust = trust;
        this.report = report;
    }

    /** The checkpoint if all of its signatures hold; else empty and said at this place. */
    Optional<OpenedCheckpoint> open(byte[] note, String place) {
        return switch (opened(note)) {
            case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened) -> {
                say(opened);
                yield Optional.of(opened);
            }
            case Checked.Refused<OpenedCheckpoint>(Reason reason) -> {
                var _ = report.fails(place, Words.withCode(reason));
                yield Optional.empty();
            }
        };
    }

    /** A checkpoint that was kept earlier, whoever cosigned it; else empty and said here. */
    Optional<Checkpoint> openFormer(byte[] note, String place) {
        var former =
                SignedNote.parse(note)
                        .then(signed -> trust.formerPolicy(signed.claimedOrigin()))
                        .then(policy -> policy.open(note));
        return switch (former) {
            case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened) ->
                    Optional.of(opened.checkpoint());
            case Checked.Refused<OpenedCheckpoint>(Reason reason) -> {
                var _ = report.fails(place, Words.withCode(reason));
                yield Optional.empty();
            }
        };
    }

    private Checked<OpenedCheckpoint> opened(byte[] note) {
        return SignedNote.parse(note)
                .then(signed -> trust.policy(signed.claimedOrigin()))
                .then(policy -> policy.open(note));
    }

    /** Says who signed; whether a cosignature is recent enough is the reader's to judge. */
    void say(OpenedCheckpoint opened) {
        var checkpoint = opened.checkpoint();
        var _ =
                report.holds(
                        "ondertekend controlepunt van %s: %d regels, wortel %s"
                                .formatted(
                                        checkpoint.origin(),
                                        checkpoint.size(),
                                        checkpoint.root().base64()));
        opened.cosigned()
                .forEach((key, time) -> {
                    var _ =
                            report.holds(
                                    "meegetekend door getuige %s op %s"
                                            .formatted(key.name(), Instant.ofEpochSecond(time)));
                });
        if (opened.cosigned().isEmpty()) {
            report.remarks("geen opgegeven getuige heeft dit controlepunt meegetekend");
        }
    }
}
