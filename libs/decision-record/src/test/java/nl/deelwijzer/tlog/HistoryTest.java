// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Batches with a crash after every single write, looked at from the outside; two writers on one
 * log.
 */
class HistoryTest {

    private static final Signer SIGNER = NoteTest.named("deelwijzer/decisions/0");
    private static final LogPolicy POLICY =
            new LogPolicy("deelwijzer/decisions/0", List.of(SIGNER.key()), List.of(), 0);

    /** What was ever promised, by size: a log must not sign two trees of one size. */
    private final Map<Long, String> signed = new HashMap<>();

    private final List<Checkpoint> published = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2",
        "0, 256",
        "250, 257",
        "255, 600",
        "256, 256",
        "500, 1030",
        "65530, 65540"
    })
    void survivesACrashAfterEverySingleWrite(int from, int to) {
        for (int writes = 0; ; writes++) {
            var log = new MemoryLog();
            grow(log, from);
            log.crashAfter(writes);
            boolean crashed = crashes(() -> grow(log, to));
            verify(log, crashed ? from : to);
            log.crashAfter(Integer.MAX_VALUE);
            grow(log, from + (to - from) / 2);
            grow(log, to + 3);
            verify(log, to + 3);
            if (!crashed) {
                return;
            }
            if (from > 10_000) {
                writes++;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void survivesARandomHistory(int seed) {
        var random = new Random(seed);
        var log = new MemoryLog();
        int size = 0;
        for (int round = 0; round < 40; round++) {
            int to = size + batch(random);
            log.crashAfter(random.nextInt(14));
            if (!crashes(() -> grow(log, to))) {
                size = to;
            } else if (log.committed().isPresent()) {
                size = (int) log.committed().get().size();
            }
            log.crashAfter(Integer.MAX_VALUE);
            if (random.nextInt(4) == 0) {
                log.cleanUp();
            }
            verify(log, size);
        }
        assertThat(size).isPositive();
    }

    private static int batch(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> 255 + random.nextInt(3);
            case 3 -> random.nextInt(600);
            default -> random.nextInt(20);
        };
    }

    /** Opens the log as a restarted process does and takes in the input up to {@code to}. */
    private void grow(MemoryLog log, int to) {
        LogWriter writer = LogWriter.open(log, SIGNER, 0);
        int from = (int) writer.committed().position();
        if (from <= to) {
            assertThat(writer.append(Leaves.entries(from, to), to))
                    .isInstanceOf(LogWriter.Appended.Grown.class);
        }
    }

    private static boolean crashes(Runnable run) {
        try {
            run.run();
            return false;
        } catch (MemoryLog.Crash crash) {
            return true;
        }
    }

    /** From files and note alone. */
    private void verify(MemoryLog log, int size) {
        if (log.committed().isEmpty()) {
            assertThat(size).isZero();
            return;
        }
        var note = log.committed().get().note();
        Checkpoint checkpoint = Vectors.value(POLICY.open(note.bytes())).checkpoint();
        assertThat(checkpoint.size()).isEqualTo(size);
        assertThat(checkpoint.root()).isEqualTo(Leaves.root(Leaves.entries(0, size)));
        assertThat(signed.merge(checkpoint.size(), note.toString(), (old, _) -> old))
                .isEqualTo(note.toString());
        assertThat(Fsck.check(log, checkpoint)).isEmpty();
        var tree = new Tree(log, size);
        for (Checkpoint earlier : published) {
            if (earlier.size() <= size) {
                assertThat(
                                MerkleProof.consistency(
                                                earlier.size(),
                                                earlier.root(),
                                                size,
                                                checkpoint.root(),
                                                tree.consistency(earlier.size()))
                                        .accepted())
                        .isTrue();
            }
        }
        published.add(checkpoint);
        if (published.size() > 10) {
            published.removeFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void oneOfTwoWritersWins(int writesBefore) {
        var log = new MemoryLog();
        grow(log, 250);
        LogWriter zombie =
                LogWriter.open(new Interrupted(log, writesBefore, () -> grow(log, 600)), SIGNER, 0);

        assertThat(zombie.append(Leaves.entries(250, 700), 700))
                .isInstanceOf(LogWriter.Appended.Overtaken.class);
        verify(log, 600);
        grow(log, 800);
        verify(log, 800);
    }

    @Test
    void aWriterOfOtherEntriesIsStopped() {
        var log = new MemoryLog();
        grow(log, 250);
        LogWriter zombie = LogWriter.open(log, SIGNER, 0);
        grow(log, 260);

        assertThatThrownBy(() -> zombie.append(Leaves.entries(1000, 1010), 260))
                .isInstanceOf(DifferentContentException.class);
        verify(log, 260);
    }

    @Test
    void opensNoLogThatDoesNotFitItsCheckpoint() {
        var log = new MemoryLog();
        grow(log, 600);
        Signer other = NoteTest.named("deelwijzer/decisions/1");
        assertThatThrownBy(() -> LogWriter.open(log, other, 0))
                .isInstanceOf(DamagedLogException.class);

        log.files.put(new TilePath(0, 2, 88), new byte[88 * Hash.BYTES]);
        assertThatThrownBy(() -> LogWriter.open(log, SIGNER, 0))
                .isInstanceOf(DamagedLogException.class);

        log.files.remove(new TilePath(0, 2, 88));
        assertThatThrownBy(() -> LogWriter.open(log, SIGNER, 0))
                .isInstanceOf(MissingFileException.class);
    }

    @Test
    void opensNoLogWhoseNextOffsetWasMoved() {
        var log = new MemoryLog();
        grow(log, 8);
        var signed = log.committed().orElseThrow();

        move(log, new LogStorage.Committed(8, signed.root(), 11, signed.note()));

        assertThatThrownBy(() -> LogWriter.open(log, SIGNER, 0))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("NEXT_OFFSET_MISMATCH");
    }

    @Test
    void opensNoLogThatSignedNoNextOffset() {
        var log = new MemoryLog();
        grow(log, 8);
        var signed = log.committed().orElseThrow();
        var bare = SIGNER.sign(new Checkpoint(SIGNER.key().name(), 8, signed.root()));

        move(log, new LogStorage.Committed(8, signed.root(), signed.position(), bare));

        assertThatThrownBy(() -> LogWriter.open(log, SIGNER, 0))
                .isInstanceOf(DamagedLogException.class);
    }

    @Test
    void signsTheNextOffsetOfABatchThatAddsNothing() {
        var log = new MemoryLog();
        grow(log, 8);
        var writer = LogWriter.open(log, SIGNER, 0);

        assertThat(writer.append(List.of(), 11)).isInstanceOf(LogWriter.Appended.Grown.class);

        assertThat(LogWriter.open(log, SIGNER, 0).committed().position()).isEqualTo(11);
        var note = log.committed().orElseThrow().note();
        assertThat(Vectors.value(POLICY.open(note.bytes())).checkpoint())
                .isEqualTo(
                        Checkpoint.of(
                                SIGNER.key().name(), 8, Leaves.root(Leaves.entries(0, 8)), 11));
    }

    private static void move(MemoryLog log, LogStorage.Committed other) {
        assertThat(log.commit(other.size(), other)).isTrue();
    }

    @Test
    void goesOnWithAnotherKeyWhereTheFormerOneIsKnown() {
        var log = new MemoryLog();
        grow(log, 300);
        byte[] seed = new byte[32];
        seed[0] = 77;
        Signer next = Signer.of(SIGNER.key().name(), SignatureType.ED25519, seed);
        assertThatThrownBy(() -> LogWriter.open(log, next, 0))
                .isInstanceOf(DamagedLogException.class);

        LogWriter writer = LogWriter.open(log, next, List.of(SIGNER.key()), 0);
        assertThat(writer.append(Leaves.entries(300, 310), 310))
                .isInstanceOf(LogWriter.Appended.Grown.class);

        var after = new LogPolicy(next.key().name(), List.of(next.key()), List.of(), 0);
        byte[] note = log.committed().orElseThrow().note().bytes();
        Checkpoint checkpoint = Vectors.value(after.open(note)).checkpoint();
        assertThat(checkpoint.root()).isEqualTo(Leaves.root(Leaves.entries(0, 310)));
        assertThat(POLICY.open(note).accepted()).isFalse();
    }

    /** Lets somebody else in before one of the writes. */
    private static final class Interrupted implements LogStorage {

        private final LogStorage log;
        private final Runnable meanwhile;
        private int writesBefore;

        Interrupted(LogStorage log, int writesBefore, Runnable meanwhile) {
            this.log = log;
            this.writesBefore = writesBefore;
            this.meanwhile = meanwhile;
        }

        @Override
        public byte[] read(TilePath path) {
            return log.read(path);
        }

        @Override
        public java.util.Optional<Committed> committed() {
            return log.committed();
        }

        @Override
        public void put(TileFile file) {
            count();
            log.put(file);
        }

        @Override
        public boolean commit(long expectedSize, Committed next) {
            count();
            return log.commit(expectedSize, next);
        }

        private void count() {
            if (writesBefore-- == 0) {
                meanwhile.run();
            }
        }
    }
}
