// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.receipt.ReceiptReading;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.SignedNote;

import java.nio.charset.StandardCharsets;

/** Checks a receipt, from the proof to the content, and stops at the first fault. */
final class ReceiptCheck {

    private final String file;
    private final Trust trust;
    private final Report report;

    ReceiptCheck(String file, Trust trust, Report report) {
        this.file = file + "#";
        this.trust = trust;
        this.report = report;
    }

    void check(byte[] content) {
        switch (Receipt.read(content)) {
            case ReceiptReading.Unreadable(String pointer) -> {
                var _ = report.fails(file + pointer, "geen ontvangstbewijs");
            }
            case ReceiptReading.Read(Receipt receipt) -> {
                var _ = proofHolds(receipt) && recordHolds(receipt);
            }
        }
    }

    private boolean proofHolds(Receipt receipt) {
        byte[] entry = receipt.entry().getBytes(StandardCharsets.UTF_8);
        var proof = ProofFile.parse(receipt.proof().getBytes(StandardCharsets.UTF_8));
        var opened = proof.then(it -> opened(it, entry));
        return switch (opened) {
            case Checked.Refused<OpenedCheckpoint>(Reason reason) ->
                    report.fails(file + "/proof", Words.withCode(reason));
            case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint checkpoint) -> {
                new Checkpoints(trust, report).say(checkpoint);
                yield report.holds(
                        "de regel staat in dit logboek op plaats "
                                + ((Checked.Accepted<ProofFile>) proof).value().index());
            }
        };
    }

    private Checked<OpenedCheckpoint> opened(ProofFile proof, byte[] entry) {
        return SignedNote.parse(proof.note())
                .then(note -> trust.policy(note.claimedOrigin()))
                .then(policy -> proof.verify(entry, policy));
    }

    private boolean recordHolds(Receipt receipt) {
        var records = new RecordCheck(file + "/record", report);
        return records.read(receipt.record())
                .filter(decision -> givesEntry(decision, receipt.entry()))
                .filter(decision -> records.says(decision))
                .filter(decision -> new PlanCheck(file, report).holds(decision, receipt.plan()))
                .isPresent();
    }

    private boolean givesEntry(DecisionRecord decision, String entry) {
        return new String(decision.commitmentForm(), StandardCharsets.UTF_8).equals(entry)
                ? report.holds("de inhoud geeft precies deze regel")
                : report.fails(file + "/entry", "de inhoud geeft een andere regel");
    }
}
