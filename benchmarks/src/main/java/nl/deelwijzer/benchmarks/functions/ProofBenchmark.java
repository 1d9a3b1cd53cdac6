// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.functions;

import nl.deelwijzer.tlog.Append;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.MerkleProof;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Proofs of inclusion in a log whose tiles are in memory, small and large. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProofBenchmark {

    private static final int BATCH = 512;

    /** Entries in the log. */
    @Param({"2000", "200000"})
    public int size;

    private final Map<TilePath, byte[]> tiles = new HashMap<>();
    private final LogFiles files = path -> Objects.requireNonNull(tiles.get(path));
    private List<Hash> proof = List.of();
    private Hash root = Hash.EMPTY;

    @Setup
    public void fill() {
        for (long from = 0; from < size; from += BATCH) {
            var entries =
                    LongStream.range(from, Math.min(size, from + BATCH))
                            .mapToObj(ProofBenchmark::entry)
                            .toList();
            var batch = Append.compute(files, from, entries);
            batch.writes().forEach(file -> tiles.put(file.path(), file.content()));
            root = batch.root();
        }
        proof = build();
    }

    @Benchmark
    public List<Hash> build() {
        return new Tree(files, size).inclusion(size / 3);
    }

    @Benchmark
    public Checked<Hash> verify() {
        return MerkleProof.inclusion(size / 3, size, Hash.leaf(entry(size / 3)), proof, root);
    }

    private static byte[] entry(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
