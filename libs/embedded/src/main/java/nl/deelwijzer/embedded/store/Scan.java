// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The part of an index in which all documents stand that a query can match. */
final class Scan {

    private final MVMap<byte[], Object> map;
    private final byte[] from;
    private final byte @Nullable [] to;
    private final IndexOrder order;

    /**
     * A part of an index.
     *
     * @param from the first key, included
     * @param to the key after the last, excluded; null for the end of the index
     */
    Scan(MVMap<byte[], Object> map, byte[] from, byte @Nullable [] to, IndexOrder order) {
        this.map = map;
        this.from = from;
        this.to = to;
        this.order = order;
    }

    /** How many entries it has; takes no longer for a long one. */
    long size() {
        return Math.max(0, rank(to) - rank(from));
    }

    boolean isSorted() {
        return order != IndexOrder.OTHER;
    }

    /** The position of each document once, read as they are asked for. */
    Stream<Object> positions() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Positions(), Spliterator.ORDERED),
                        false)
                .distinct();
    }

    private long rank(byte @Nullable [] key) {
        if (key == null) {
            return map.sizeAsLong();
        }
        long index = map.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    private boolean contains(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0
                && (to == null || Arrays.compareUnsigned(key, to) < 0);
    }

    private final class Positions implements Iterator<Object> {

        private final boolean backwards = order == IndexOrder.BACKWARDS;
        private final Cursor<byte[], Object> cursor =
                map.cursor(backwards ? to : from, null, backwards);
        private @Nullable Object next;

        Positions() {
            if (cursor.hasNext()) {
                byte[] first = cursor.next();
                boolean afterEnd = backwards && Arrays.equals(first, to);
                next = afterEnd ? following() : inside(first);
            }
        }

        private @Nullable Object following() {
            return cursor.hasNext() ? inside(cursor.next()) : null;
        }

        private @Nullable Object inside(byte[] key) {
            return contains(key) ? cursor.getValue() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Object next() {
            Object found = next;
            if (found == null) {
                throw new NoSuchElementException();
            }
            next = following();
            return found;
        }
    }
}
