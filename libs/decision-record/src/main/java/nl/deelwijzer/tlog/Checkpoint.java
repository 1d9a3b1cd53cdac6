// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a log promises: at this size it has this root (C2SP tlog-checkpoint).
 *
 * @param origin names the log
 * @param size the number of entries
 * @param root of the whole tree
 * @param extensions further lines; a log of ours writes one, {@code next-offset} and where its
 *     input goes on, so that nobody without its key can make it leave input out
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final String NEXT_OFFSET = "next-offset ";

    /**
     * Checks what a log may sign.
     *
     * @throws IllegalArgumentException if the origin is empty, has a line feed or begins a cosigned
     *     message
     */
    public Checkpoint {
        if (!isOrigin(origin)) {
            throw new IllegalArgumentException("not an origin");
        }
        extensions = List.copyOf(extensions);
    }

    /** Without extensions. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /**
     * As a log of ours signs it.
     *
     * @param nextOffset where the input goes on after these entries
     */
    static Checkpoint of(String origin, long size, Hash root, long nextOffset) {
        return new Checkpoint(origin, size, root, List.of(NEXT_OFFSET + nextOffset));
    }

    /** Whether exactly this was signed as where the input goes on. */
    public boolean goesOnAt(long nextOffset) {
        return extensions.equals(List.of(NEXT_OFFSET + nextOffset));
    }

    static boolean isOrigin(String text) {
        return !text.isEmpty() && !text.contains("\n") && !text.equals(Cosignature.HEADER);
    }

    /** Reads the text of a verified note. */
    static Checkpoint parse(byte[] text, String expectedOrigin) {
        Checkpoint checkpoint = parseSigned(text, expectedOrigin);
        Refusal.unless(
                checkpoint.size > 0 || checkpoint.root.equals(Hash.EMPTY), Reason.BAD_EMPTY_ROOT);
        return checkpoint;
    }

    /** The same, with any root of size 0: a witness keeps a wrong one as evidence. */
    static Checkpoint parseSigned(byte[] text, String expectedOrigin) {
        String[] lines =
                new String(text, 0, text.length - 1, StandardCharsets.UTF_8).split("\n", -1);
        Refusal.unless(lines[0].equals(expectedOrigin), Reason.WRONG_ORIGIN);
        Refusal.unless(
                lines.length >= 3 && Arrays.stream(lines).noneMatch(String::isEmpty),
                Reason.BAD_CHECKPOINT);
        long size = Forms.decimal(lines[1], Reason.BAD_SIZE);
        Hash root = Forms.hash(lines[2], Reason.BAD_ROOT, Reason.BAD_ROOT);
        return new Checkpoint(lines[0], size, root, List.of(lines).subList(3, lines.length));
    }

    /** Its lines, each with its line feed. */
    byte[] text() {
        var text = new StringBuilder();
        text.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
