// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A proof to take along (C2SP tlog-proof): where an entry stands, the way to the root, and the
 * signed checkpoint.
 */
public final class ProofFile {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final int MAX_BYTES = (1 << 20) + (1 << 17);

    private final long index;
    private final List<Hash> proof;
    private final byte @Nullable [] extra;
    private final byte[] note;

    private ProofFile(long index, List<Hash> proof, byte @Nullable [] extra, byte[] note) {
        this.index = index;
        this.proof = List.copyOf(proof);
        this.extra = extra == null ? null : extra.clone();
        this.note = note.clone();
    }

    /**
     * A file without extra data.
     *
     * @param index of the entry, from 0
     * @param proof as {@link Tree#inclusion} gives it for the size of the note
     * @param note a published checkpoint, byte for byte
     */
    public static ProofFile of(long index, List<Hash> proof, byte[] note) {
        return new ProofFile(index, proof, null, note);
    }

    /** Reads the form; nothing is verified yet. */
    public static Checked<ProofFile> parse(byte[] file) {
        return Checked.of(() -> read(file));
    }

    static ProofFile read(byte[] file) {
        Refusal.unless(file.length <= MAX_BYTES, Reason.TOO_LARGE);
        int separator = separator(file);
        Refusal.unless(separator + 2 < file.length, Reason.BAD_PROOF_FILE);
        List<String> lines = lines(file, separator);
        Refusal.unless(
                lines.removeFirst().equals(HEADER) && !lines.isEmpty(), Reason.BAD_PROOF_FILE);
        byte[] extra =
                lines.getFirst().startsWith("extra ")
                        ? Forms.base64(
                                lines.removeFirst().substring("extra ".length()),
                                Reason.BAD_PROOF_FILE)
                        : null;
        Refusal.unless(
                !lines.isEmpty() && lines.getFirst().startsWith("index "), Reason.BAD_PROOF_FILE);
        long index =
                Forms.decimal(
                        lines.removeFirst().substring("index ".length()), Reason.BAD_PROOF_FILE);
        Refusal.unless(lines.size() <= MerkleProof.MAX_HASHES, Reason.BAD_PROOF_FILE);
        List<Hash> proof =
                lines.stream()
                        .map(line ->
                                Forms.hash(line, Reason.BAD_PROOF_FILE, Reason.BAD_HASH_LENGTH))
                        .toList();
        return new ProofFile(
                index, proof, extra, Arrays.copyOfRange(file, separator + 2, file.length));
    }

    /** The first blank line; the note has one of its own. */
    private static int separator(byte[] file) {
        for (int i = 0; i + 1 < file.length; i++) {
            if (file[i] == '\n' && file[i + 1] == '\n') {
                return i;
            }
        }
        throw new Refusal(Reason.BAD_PROOF_FILE);
    }

    private static List<String> lines(byte[] file, int separator) {
        String head = new String(file, 0, separator, StandardCharsets.US_ASCII);
        return new ArrayList<>(List.of(head.split("\n", -1)));
    }

    /**
     * Whether this proves the entry under a policy, by an order of checks that uses nothing before
     * it was verified.
     *
     * @param entry as the caller holds it; its hash is never taken from the file
     */
    public Checked<OpenedCheckpoint> verify(byte[] entry, LogPolicy policy) {
        return verify(Hash.leaf(entry), policy);
    }

    Checked<OpenedCheckpoint> verify(Hash leaf, LogPolicy policy) {
        return policy.open(note)
                .then(opened -> {
                    var checkpoint = opened.checkpoint();
                    return MerkleProof.inclusion(
                                    index, checkpoint.size(), leaf, proof, checkpoint.root())
                            .then(_ -> new Checked.Accepted<>(opened));
                });
    }

    /** The index of the entry as the file says; a fact only after {@link #verify}. */
    public long index() {
        return index;
    }

    /** The signed checkpoint in it. */
    public byte[] note() {
        return note.clone();
    }

    /** The file as it is sent, {@code text/plain; charset=utf-8}. */
    public byte[] bytes() {
        var head = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            head.append("extra ").append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        head.append("index ").append(index).append('\n');
        proof.forEach(hash -> head.append(hash.base64()).append('\n'));
        byte[] first = head.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(first, first.length + note.length);
        System.arraycopy(note, 0, file, first.length, note.length);
        return file;
    }
}
