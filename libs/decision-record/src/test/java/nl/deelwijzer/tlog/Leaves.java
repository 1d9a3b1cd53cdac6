// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree by its recursive definition (RFC 6962 2.1), from all leaves: slow, and shares nothing
 * with the tiles.
 */
final class Leaves {

    private Leaves() {}

    static byte[] entry(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    static List<byte[]> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(Leaves::entry).toList();
    }

    static Hash root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Hash.EMPTY;
        }
        if (entries.size() == 1) {
            return Hash.leaf(entries.getFirst());
        }
        int split = 1;
        while (split * 2 < entries.size()) {
            split *= 2;
        }
        return Hash.node(
                root(entries.subList(0, split)), root(entries.subList(split, entries.size())));
    }
}
