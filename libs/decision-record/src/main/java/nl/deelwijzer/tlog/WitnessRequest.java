// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The body of {@code add-checkpoint} (C2SP tlog-witness).
 *
 * @param old the size that the asker believes the witness has
 * @param proof from that size to the size of the note
 * @param note the signed checkpoint, not verified yet
 */
public record WitnessRequest(long old, List<Hash> proof, SignedNote note) {

    private static final String OLD = "old ";

    public WitnessRequest {
        proof = List.copyOf(proof);
    }

    static WitnessRequest read(byte[] body) {
        int separator = separator(body);
        var lines =
                new ArrayList<>(
                        List.of(
                                new String(body, 0, separator, StandardCharsets.US_ASCII)
                                        .split("\n", -1)));
        String first = lines.removeFirst();
        Refusal.unless(first.startsWith(OLD), Reason.BAD_PROOF_FILE);
        Refusal.unless(lines.size() <= MerkleProof.MAX_HASHES, Reason.PROOF_TOO_LONG);
        return new WitnessRequest(
                Forms.decimal(first.substring(OLD.length()), Reason.BAD_SIZE),
                lines.stream()
                        .map(line ->
                                Forms.hash(line, Reason.BAD_PROOF_FILE, Reason.BAD_HASH_LENGTH))
                        .toList(),
                SignedNote.read(Arrays.copyOfRange(body, separator + 2, body.length)));
    }

    private static int separator(byte[] body) {
        for (int i = 0; i + 1 < body.length; i++) {
            if (body[i] == '\n' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw new Refusal(Reason.BAD_PROOF_FILE);
    }

    /** The body as it is sent. */
    public byte[] bytes() {
        var head = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> head.append(hash.base64()).append('\n'));
        return head.append('\n').append(note).toString().getBytes(StandardCharsets.UTF_8);
    }
}
