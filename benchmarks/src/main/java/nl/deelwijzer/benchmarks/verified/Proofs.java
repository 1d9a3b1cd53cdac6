// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.verified;

import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.local.DemoKeys;
import nl.deelwijzer.receipt.Receipt;
import nl.deelwijzer.receipt.ReceiptReading;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.SignedNote;
import nl.deelwijzer.tlog.VerifierKey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks decisions up at the audit service and verifies their proofs here. */
final class Proofs {

    private static final String AUDITOR = "auditor-demo";
    private static final int MOST_POLLS = 600;
    private static final long PAUSE_MILLIS = 100;

    private final LocalSuite suite;
    private final Map<String, LogPolicy> policies = new HashMap<>();

    /** Believes the keys of the local suite, whatever the audit service says of its own. */
    Proofs(LocalSuite suite) {
        this.suite = suite;
        DemoKeys.LOGS.forEach(this::believe);
    }

    private void believe(String text) {
        switch (VerifierKey.parse(text)) {
            case Checked.Accepted<VerifierKey>(var key) ->
                    policies.put(key.name(), new LogPolicy(key.name(), List.of(key), List.of(), 0));
            case Checked.Refused<VerifierKey>(var reason) ->
                    throw new IllegalStateException(text + ": " + reason);
        }
    }

    /**
     * Waits until the decision has arrived.
     *
     * @throws IllegalStateException if it does not arrive, its proof does not hold, or it is not
     *     the decision that was given
     */
    void verify(Given given) throws IOException, InterruptedException {
        var receipt =
                switch (Receipt.read(fetched(given).getBytes(StandardCharsets.UTF_8))) {
                    case ReceiptReading.Read(var read) -> read;
                    case ReceiptReading.Unreadable(var pointer) -> throw wrong(given, pointer);
                };
        var entry = receipt.entry().getBytes(StandardCharsets.UTF_8);
        if (!opened(receipt, entry).accepted()) {
            throw wrong(given, "proof");
        }
        var decision = decision(receipt, given);
        if (!new String(decision.commitmentForm(), StandardCharsets.UTF_8)
                .equals(receipt.entry())) {
            throw wrong(given, "entry");
        }
        Recorded.firstDifference(decision, given)
                .ifPresent(what -> {
                    throw wrong(given, what);
                });
    }

    private String fetched(Given given) throws IOException, InterruptedException {
        var address = LocalSuite.AUDIT + "/v1/decisions/" + given.id() + "/receipt";
        for (int poll = 0; poll < MOST_POLLS; poll++) {
            HttpResponse<String> answer = suite.send(suite.get(address, AUDITOR));
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw wrong(given, "arrival");
    }

    private Checked<OpenedCheckpoint> opened(Receipt receipt, byte[] entry) {
        return ProofFile.parse(receipt.proof().getBytes(StandardCharsets.UTF_8))
                .then(proof ->
                        SignedNote.parse(proof.note())
                                .then(note -> proof.verify(entry, policy(note))));
    }

    private LogPolicy policy(SignedNote note) {
        var policy = policies.get(note.claimedOrigin());
        if (policy == null) {
            throw new IllegalStateException("no log of the suite: " + note.claimedOrigin());
        }
        return policy;
    }

    private static DecisionRecord decision(Receipt receipt, Given given) {
        return switch (EntryJson.read(receipt.record().getBytes(StandardCharsets.UTF_8))) {
            case EntryReading.Read(DecisionRecord decision) -> decision;
            case EntryReading.Read _, EntryReading.Unreadable _ -> throw wrong(given, "record");
        };
    }

    private static IllegalStateException wrong(Given given, String what) {
        return new IllegalStateException("decision " + given.id() + ": " + what);
    }
}
