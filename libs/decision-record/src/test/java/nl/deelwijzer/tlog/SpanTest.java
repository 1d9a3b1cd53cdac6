// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SpanTest {

    private static final MemoryLog LOG = MemoryLog.of(70_001);

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "5, 8",
        "255, 256",
        "256, 257",
        "300, 70001",
        "65536, 70001",
        "70000, 70001"
    })
    void namesTheTilesThatAProofOfInclusionIsReadFrom(long index, long size) {
        assertThat(named(Span.inclusion(index, size), size))
                .isEqualTo(read(Span.inclusion(index, size), size));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "6, 8", "256, 257", "300, 70001", "65536, 70001", "69999, 70001"})
    void namesTheTilesThatAProofOfConsistencyIsReadFrom(long old, long size) {
        Set<TilePath> read = read(Span.consistency(old, size), size);

        assertThat(read).isNotEmpty();
        assertThat(named(Span.consistency(old, size), size)).isEqualTo(read);
    }

    private static Set<TilePath> named(List<Span> spans, long size) {
        return spans.stream().flatMap(span -> span.tiles(size)).collect(Collectors.toSet());
    }

    private static Set<TilePath> read(List<Span> spans, long size) {
        Set<TilePath> read = new HashSet<>();
        LogFiles noting =
                path -> {
                    read.add(path);
                    return LOG.read(path);
                };
        assertThat(new Tree(noting, size).hashes(spans)).hasSameSizeAs(spans);
        return read;
    }
}
