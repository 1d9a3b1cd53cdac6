// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries, each behind its length as 16 bits, big-endian. */
public final class EntryBundle {

    /** The greatest entry. */
    public static final int MAX_ENTRY_BYTES = 65_535;

    private EntryBundle() {}

    /**
     * Writes entries one after the other.
     *
     * @throws IllegalArgumentException if one is longer than {@link #MAX_ENTRY_BYTES}
     */
    public static byte[] write(List<byte[]> entries) {
        int length = 0;
        for (byte[] entry : entries) {
            if (entry.length > MAX_ENTRY_BYTES) {
                throw new IllegalArgumentException(
                        "an entry has at most " + MAX_ENTRY_BYTES + " bytes");
            }
            length += Short.BYTES + entry.length;
        }
        var bundle = ByteBuffer.allocate(length);
        entries.forEach(entry -> bundle.putShort((short) entry.length).put(entry));
        return bundle.array();
    }

    /** Reads exactly {@code width} entries and refuses anything behind them. */
    public static Checked<List<byte[]>> read(byte[] bundle, int width) {
        return Checked.of(() -> {
            List<byte[]> entries = first(bundle, width);
            Refusal.unless(length(entries) == bundle.length, Reason.BAD_BUNDLE);
            return entries;
        });
    }

    /**
     * Reads exactly {@code width} entries, as far as they can be read; ends with the reason where
     * that is not all, in the place of the last one if anything stands behind it.
     */
    public static List<Checked<byte[]>> readEach(byte[] bundle, int width) {
        List<Checked<byte[]>> entries = each(bundle, width);
        if (entries.getLast().accepted() && !read(bundle, width).accepted()) {
            entries.set(width - 1, new Checked.Refused<>(Reason.BAD_BUNDLE));
        }
        return entries;
    }

    /** The first entries as far as they can be read; ends with the reason where that is not all. */
    static List<Checked<byte[]>> each(byte[] bundle, int width) {
        var entries = new ArrayList<Checked<byte[]>>(width);
        for (int at = 0; entries.size() < width; ) {
            int from = at;
            Checked<byte[]> entry = Checked.of(() -> at(bundle, from));
            entries.add(entry);
            if (!(entry instanceof Checked.Accepted<byte[]>(byte[] bytes))) {
                break;
            }
            at += Short.BYTES + bytes.length;
        }
        return entries;
    }

    /** The first entries of a bundle that may hold more. */
    static List<byte[]> first(byte[] bundle, int width) {
        var entries = new ArrayList<byte[]>(width);
        int at = 0;
        while (entries.size() < width) {
            byte[] entry = at(bundle, at);
            entries.add(entry);
            at += Short.BYTES + entry.length;
        }
        return entries;
    }

    /** The entry whose length begins there. */
    static byte[] at(byte[] bundle, int at) {
        int from = at + Short.BYTES;
        Refusal.unless(from <= bundle.length, Reason.BAD_BUNDLE);
        int length = ((bundle[at] & 0xFF) << 8) | (bundle[at + 1] & 0xFF);
        Refusal.unless(from + length <= bundle.length, Reason.BAD_BUNDLE);
        return Arrays.copyOfRange(bundle, from, from + length);
    }

    private static int length(List<byte[]> entries) {
        return entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
    }
}
