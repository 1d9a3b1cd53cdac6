// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with signatures (C2SP signed-note). Parsed is not verified: nothing of the text may be
 * used before {@link LogPolicy#open} accepted it.
 */
public final class SignedNote {

    private static final int MAX_LINES = 64;
    private static final int MAX_BYTES = 1 << 20;

    private final byte[] text;
    private final List<SignatureLine> lines;

    private SignedNote(byte[] text, List<SignatureLine> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    /** Reads a note; every signature line must be well formed, known or not. */
    public static Checked<SignedNote> parse(byte[] note) {
        return Checked.of(() -> read(note));
    }

    static SignedNote of(byte[] text, List<SignatureLine> lines) {
        return new SignedNote(text, lines);
    }

    static SignedNote read(byte[] note) {
        Refusal.unless(note.length <= MAX_BYTES, Reason.TOO_LARGE);
        String all = Forms.utf8(note);
        Refusal.unless(all.chars().allMatch(c -> c >= 0x20 || c == '\n'), Reason.CONTROL_CHARACTER);
        int separator = all.lastIndexOf("\n\n");
        Refusal.unless(separator >= 0 && separator + 2 < all.length(), Reason.NO_SIGNATURE_BLOCK);
        Refusal.unless(all.endsWith("\n"), Reason.NO_FINAL_NEWLINE);
        List<SignatureLine> lines = lines(all.substring(separator + 2, all.length() - 1));
        byte[] text = all.substring(0, separator + 1).getBytes(StandardCharsets.UTF_8);
        return new SignedNote(Arrays.copyOf(note, text.length), lines);
    }

    private static List<SignatureLine> lines(String block) {
        String[] texts = block.split("\n", -1);
        Refusal.unless(texts.length <= MAX_LINES, Reason.TOO_LARGE);
        return Arrays.stream(texts).map(SignatureLine::parse).toList();
    }

    /** The text with its last line feed: what is signed. */
    byte[] text() {
        return text;
    }

    List<SignatureLine> lines() {
        return lines;
    }

    /** The first line of the text: only to find the keys by, before anything was verified. */
    public String claimedOrigin() {
        String all = new String(text, StandardCharsets.UTF_8);
        return all.substring(0, all.indexOf('\n'));
    }

    /** The same text with this signature too, in place of a former one by the same key. */
    public SignedNote with(SignatureLine line) {
        var more = new ArrayList<>(lines);
        var _ = more.removeIf(line::isOfTheKeyOf);
        more.add(line);
        return new SignedNote(text, more);
    }

    /** Whether both say the same, whoever signed them. */
    public boolean saysTheSameAs(SignedNote other) {
        return Arrays.equals(text, other.text);
    }

    /** Whether every witness that cosigned the other cosigned this one too. */
    public boolean isCosignedByAllOf(SignedNote other) {
        return other.cosignatures().allMatch(line -> cosignatures().anyMatch(line::isOfTheKeyOf));
    }

    /** How many witnesses cosigned it. */
    public long witnesses() {
        return cosignatures().count();
    }

    /** The log signs under the name of its origin, and nobody else does. */
    private Stream<SignatureLine> cosignatures() {
        String origin = claimedOrigin();
        return lines.stream().filter(line -> !line.name().equals(origin));
    }

    /** The note as it is sent. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The note as it is sent. */
    @Override
    public String toString() {
        var note = new StringBuilder(new String(text, StandardCharsets.UTF_8)).append('\n');
        lines.forEach(note::append);
        return note.toString();
    }
}
