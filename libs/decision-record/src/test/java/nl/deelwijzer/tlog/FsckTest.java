// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every kind of damage, told with the exact place. */
class FsckTest {

    private static final int SIZE = 66_000;
    private static final int ENTRY_BYTES = Short.BYTES + Integer.BYTES;
    private static final MemoryLog WHOLE = MemoryLog.of(SIZE);
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("o", SIZE, new Tree(WHOLE, SIZE).root());

    private final MemoryLog log = new MemoryLog();

    @BeforeEach
    void copy() {
        log.files.putAll(WHOLE.files);
    }

    @Test
    void findsNothingInAWholeLog() {
        assertThat(Fsck.check(log, CHECKPOINT)).isEmpty();
    }

    @Test
    void findsNothingInLogsOfAnySmallSize() {
        for (int size = 0; size < 600; size++) {
            var small = MemoryLog.of(size);
            var checkpoint = new Checkpoint("o", size, new Tree(small, size).root());

            assertThat(Fsck.check(small, checkpoint)).as("size %d", size).isEmpty();
        }
    }

    @Test
    void namesTheEntryOfAFlippedBit() {
        for (int index : List.of(0, 255, 256, 65_535, 65_536, SIZE - 1)) {
            copy();
            flip(TileCover.holding(TilePath.ENTRIES, index, SIZE), index % 256 * ENTRY_BYTES + 5);

            assertThat(Fsck.check(log, CHECKPOINT))
                    .containsExactly(damage(TilePath.ENTRIES, index, Reason.LEAF_MISMATCH));
        }
    }

    @Test
    void namesTheTileOfAFlippedBit() {
        var random = new Random(4);
        for (TilePath path : TileCover.between(0, SIZE)) {
            if (path.level() != TilePath.ENTRIES && (path.level() > 0 || path.index() % 37 == 0)) {
                int position = random.nextInt(path.width());
                copy();
                flip(path, position * Hash.BYTES + random.nextInt(Hash.BYTES));

                assertThat(Fsck.check(log, CHECKPOINT))
                        .containsExactly(
                                new Fsck.Damage(
                                        path,
                                        path.firstEntry(position),
                                        path.level() == 0
                                                ? Reason.LEAF_MISMATCH
                                                : Reason.ROOT_MISMATCH));
            }
        }
    }

    @Test
    void namesEveryFileThatIsGone() {
        for (TilePath path : TileCover.between(0, SIZE)) {
            if (path.index() % 41 == 0) {
                copy();
                log.files.remove(path);

                assertThat(Fsck.check(log, CHECKPOINT))
                        .containsExactly(
                                new Fsck.Damage(path, path.firstEntry(0), Reason.MISSING_FILE));
            }
        }
    }

    @Test
    void namesBothOfTwoSwappedEntries() {
        assertThat(checked(swapped(300, 41_000)))
                .containsExactly(
                        damage(TilePath.ENTRIES, 300, Reason.LEAF_MISMATCH),
                        damage(TilePath.ENTRIES, 41_000, Reason.LEAF_MISMATCH));
    }

    @Test
    void namesEveryEntryThatIsGoneAndGoesOn() {
        Fsck.Entries entries =
                bundle ->
                        Fsck.bundled(log, bundle).stream()
                                .map(entry ->
                                        entry instanceof Checked.Accepted<byte[]>(byte[] bytes)
                                                        && isOneOf(bytes, 7, 65_999)
                                                ? new Checked.Refused<byte[]>(Reason.MISSING_ENTRY)
                                                : entry)
                                .toList();

        assertThat(checked(entries))
                .containsExactly(
                        damage(TilePath.ENTRIES, 7, Reason.MISSING_ENTRY),
                        damage(TilePath.ENTRIES, 65_999, Reason.MISSING_ENTRY));
    }

    @Test
    void namesWhereABundleBreaksOff() {
        TilePath path = TileCover.holding(TilePath.ENTRIES, 512, SIZE);
        byte[] content = log.read(path);
        log.files.put(path, java.util.Arrays.copyOf(content, 10 * ENTRY_BYTES + 1));

        assertThat(Fsck.check(log, CHECKPOINT))
                .containsExactly(damage(TilePath.ENTRIES, 522, Reason.BAD_BUNDLE));
    }

    @Test
    void findsARootThatNothingLeadsTo() {
        var other = new Checkpoint("o", SIZE, Hash.EMPTY);

        assertThat(Fsck.check(log, other))
                .extracting(Fsck.Damage::reason)
                .containsExactly(Reason.ROOT_MISMATCH);
    }

    private List<Fsck.Damage> checked(Fsck.Entries entries) {
        var found = new ArrayList<Fsck.Damage>();
        assertThat(Fsck.check(log, entries, CHECKPOINT, found::add)).isEqualTo(found.isEmpty());
        return found;
    }

    private Fsck.Entries swapped(int one, int other) {
        return bundle ->
                Fsck.bundled(log, bundle).stream()
                        .map(entry ->
                                entry.then(bytes ->
                                        new Checked.Accepted<>(
                                                isOneOf(bytes, one)
                                                        ? Leaves.entry(other)
                                                        : isOneOf(bytes, other)
                                                                ? Leaves.entry(one)
                                                                : bytes)))
                        .toList();
    }

    private static boolean isOneOf(byte[] entry, int... numbers) {
        int number = java.nio.ByteBuffer.wrap(entry).getInt();
        return java.util.Arrays.stream(numbers).anyMatch(it -> it == number);
    }

    private void flip(TilePath path, int at) {
        byte[] content = log.read(path);
        content[at] ^= 1;
        log.files.put(path, content);
    }

    private static Fsck.Damage damage(int level, long index, Reason reason) {
        return new Fsck.Damage(TileCover.holding(level, index, SIZE), index, reason);
    }
}
