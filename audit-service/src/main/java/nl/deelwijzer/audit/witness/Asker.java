// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import nl.deelwijzer.audit.ledger.Ledger;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.LogStorage.Committed;
import nl.deelwijzer.tlog.SignatureLine;
import nl.deelwijzer.tlog.Tree;
import nl.deelwijzer.tlog.VerifierKey;
import nl.deelwijzer.tlog.WitnessLines;
import nl.deelwijzer.tlog.WitnessRequest;
import nl.deelwijzer.web.ClientTls;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Asks one witness, with the proof that it needs. */
final class Asker {

    private final VerifierKey key;
    private final WitnessClient client;
    private final Ledger ledger;
    private final Map<Integer, Long> lastSizes = new ConcurrentHashMap<>();

    Asker(WitnessAddress witness, Ledger ledger, ClientTls tls) {
        this.key = witness.key();
        this.client = new WitnessClient(witness.address(), tls);
        this.ledger = ledger;
    }

    /** The name of the witness. */
    String name() {
        return key.name();
    }

    /** Asks from the size that the witness is believed to have; when it has another, once more. */
    Asked ask(int log, Committed checkpoint) throws InterruptedException {
        try {
            var storage = ledger.tree(log);
            var believed = Math.min(lastSizes.getOrDefault(log, 0L), checkpoint.size());
            var answer = send(storage, believed, checkpoint);
            var other = otherSize(answer);
            if (other.isPresent()) {
                if (other.getAsLong() > checkpoint.size()) {
                    return beyond(storage, other.getAsLong());
                }
                answer = send(storage, other.getAsLong(), checkpoint);
            }
            var asked = read(answer, checkpoint);
            if (asked instanceof Asked.Cosigned) {
                var _ = lastSizes.put(log, checkpoint.size());
            }
            return asked;
        } catch (IOException away) {
            return new Asked.Silent(away.getClass().getSimpleName());
        }
    }

    private HttpResponse<byte[]> send(LogStorage storage, long old, Committed checkpoint)
            throws IOException, InterruptedException {
        var proof = new Tree(storage, checkpoint.size()).consistency(old);
        return client.addCheckpoint(new WitnessRequest(old, proof, checkpoint.note()).bytes());
    }

    /** Where the store has grown as far meanwhile, this is no loss but an old question. */
    private static Asked beyond(LogStorage storage, long recorded) {
        var ours = storage.committed().map(Committed::size).orElse(0L);
        return ours >= recorded
                ? new Asked.Overtaken()
                : new Asked.Contradicted("it saw size " + recorded + " and we have " + ours);
    }

    private Asked read(HttpResponse<byte[]> answer, Committed checkpoint) {
        return switch (answer.statusCode()) {
            case 200 -> cosigned(WitnessLines.verified(checkpoint.note(), answer.body(), key));
            case 422 -> new Asked.Contradicted("it refuses our checkpoint as inconsistent");
            default -> new Asked.Silent("status " + answer.statusCode());
        };
    }

    private static Asked cosigned(Checked<SignatureLine> line) {
        return switch (line) {
            case Checked.Accepted<SignatureLine>(var verified) -> new Asked.Cosigned(verified);
            case Checked.Refused<SignatureLine>(var reason) -> new Asked.Silent(reason.name());
        };
    }

    private static OptionalLong otherSize(HttpResponse<byte[]> answer) {
        var text = new String(answer.body(), StandardCharsets.US_ASCII);
        return answer.statusCode() == 409 && text.matches("(0|[1-9][0-9]{0,17})\n")
                ? OptionalLong.of(Long.parseLong(text.strip()))
                : OptionalLong.empty();
    }
}
