// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import static java.util.stream.Collectors.toSet;

import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.Span;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.util.Arrays;
import java.util.List;

/** Proofs about published logs. Each costs at most one read of tiles, however large the log is. */
public final class Proofs {

    /** A tile that becomes full takes the place of a partial one: the second look finds it. */
    private static final Retry ONCE_MORE =
            Retry.max(1)
                    .filter(MissingFileException.class::isInstance)
                    .onRetryExhaustedThrow((_, signal) -> signal.failure());

    private final PublishedLogs logs;

    public Proofs(PublishedLogs logs) {
        this.logs = logs;
    }

    /**
     * That an entry stands in a log.
     *
     * @param index that the log covers
     */
    public Mono<ProofFile> inclusion(PublishedLog log, long index) {
        return computed(log, log.size(), Span.inclusion(index, log.size()))
                .map(proof -> ProofFile.of(index, proof, log.note().bytes()));
    }

    /**
     * That a log at one size only added to itself at another.
     *
     * @param from at most {@code to}
     * @param to at most the published size
     */
    public Mono<List<Hash>> consistency(PublishedLog log, long from, long to) {
        return computed(log, to, Span.consistency(from, to));
    }

    /**
     * A tile or bundle, exactly as wide as asked.
     *
     * @param path within the log
     */
    public Mono<byte[]> file(PublishedLog log, TilePath path) {
        if (path.level() == TilePath.ENTRIES) {
            return logs.bundle(log, path);
        }
        return Mono.defer(() -> logs.tile(log, path))
                .map(content -> Arrays.copyOf(content, path.width() * Hash.BYTES))
                .retryWhen(ONCE_MORE);
    }

    /** Which tiles are needed follows from the numbers alone; they are read together. */
    private Mono<List<Hash>> computed(PublishedLog log, long size, List<Span> spans) {
        var needed = spans.stream().flatMap(span -> span.tiles(size)).collect(toSet());
        return Mono.defer(() -> logs.tiles(log, needed))
                .map(files -> new Tree(files, size).hashes(spans))
                .retryWhen(ONCE_MORE);
    }
}
